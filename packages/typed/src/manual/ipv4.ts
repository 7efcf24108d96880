// Parses a dotted IPv4 address into the host-order number the SDK takes.

import { describe, wrongType, wrongValue } from "@headwater/native/errors";

/**
 * `127.0.0.1` -> 0x7f000001; `0.0.0.0` means any address.
 *
 * @param label - `GameServer.init: ip`
 * @throws TypeError when the text is not a dotted IPv4 address.
 */
export function parseIpv4(label: string, text: string): number {
  const expected = 'an IPv4 address such as "0.0.0.0" (any) or "10.0.0.5"';
  if (typeof text !== "string") throw wrongType(`${label} must be ${expected}, got ${describe(text)}.`);
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) {
    throw wrongValue(`${label} must be ${expected}, got ${describe(text)}.`);
  }
  return parts.reduce((address, part) => address * 256 + part, 0);
}
