import type { HostStart } from '../protocol/folder-entry';

/** Nothing comes from the network. CodeMirror adds its styles as elements, hence `unsafe-inline`. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the host. Everything it starts with travels as JSON in a data block, never as script. */
export function renderHostPage(start: HostStart): string {
  const json = JSON.stringify(start).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Development host</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host/host.css">
<link rel="stylesheet" href="/plugin/styles.css">
<script type="application/json" id="host-start">${json}</script>
<script defer src="/plugin/module.js"></script>
<script defer src="/host/boot.js"></script>
</head>
<body></body>
</html>
`;
}
