// Fake addresses as text.
import { ipv4FromNumber } from "../core/ipText.js";

/** A host-order address as text; empty when there is none, as in GodotSteam's newest source. */
export function fakeIPText(ip: number): string {
  return ip === 0 ? "" : ipv4FromNumber(ip);
}
