// Texts of which Steam keeps only so many bytes.

/** What fits `maxBytes` of UTF-8, in whole characters. */
export function fittingText(text: string, maxBytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
  return text.slice(0, read);
}
