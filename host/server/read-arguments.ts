/** What `npm start -- …` asked for, or null when it cannot be understood. */
export interface StartArguments {
  /** As given; null when no folder was named. */
  readonly folder: string | null;
  readonly port: number | null;
}

/** Reads `[<folder>] [--port <number>]` in any order; `--port=4200` too. */
export function readArguments(given: readonly string[]): StartArguments | null {
  let folder: string | null = null;
  let port: number | null = null;
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? '';
    if (argument === '--port' || argument.startsWith('--port=')) {
      const text = argument === '--port' ? given[(index += 1)] : argument.slice('--port='.length);
      port = readPort(text ?? '');
      if (port === null) return null;
    } else if (argument.startsWith('-') || folder !== null) {
      return null;
    } else {
      folder = argument;
    }
  }
  return { folder, port };
}

function readPort(text: string): number | null {
  if (!/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port <= 65535 ? port : null;
}
