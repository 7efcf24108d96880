// What the other end of a connection can be told with its end.
const most = 127;

/** Cut to the bytes that fit, between two characters. */
export function closeText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return text;
  let end = most;
  while (((bytes[end] as number) & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(bytes.subarray(0, end));
}
