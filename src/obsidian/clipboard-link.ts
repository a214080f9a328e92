/** The first http(s) link in the clipboard. Read only when a person asks for it. */
export async function readClipboardLink(): Promise<{ readonly url: string } | 'denied' | 'none'> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    return 'denied';
  }
  const url = text.split(/\s/).find((word) => /^https?:\/\/[^\s]/i.test(word));
  return url === undefined ? 'none' : { url };
}
