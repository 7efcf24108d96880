// Texts that Steam would cut, in silence and maybe in the middle of a word.
import { outOfRange } from "@headwater/native/errors";

const encoder = new TextEncoder();

/** @throws RangeError for a text of more bytes; what is no text is for the addon to refuse */
export function checkTextLimit(label: string, parameter: string, text: unknown, maxBytes: number): void {
  // No character takes more than three bytes for each of its UTF-16 units.
  if (typeof text !== "string" || text.length * 3 <= maxBytes) return;
  const bytes = encoder.encode(text).length;
  if (bytes <= maxBytes) return;
  throw outOfRange(
    `${label}: ${parameter} has ${bytes} bytes in UTF-8; Steam keeps ${maxBytes} and would cut the rest.`,
  );
}
