// Fake addresses as GodotSteam hands them over.
import { ipv4FromNumber } from "../core/ipText.js";

/** A host-order address as text; empty when there is none, as in GodotSteam's newest source. */
export function fakeIPText(ip: number): string {
  return ip === 0 ? "" : ipv4FromNumber(ip);
}

/** GodotSteam's array of ports has always eight entries. */
export function portList(ports: readonly number[]): number[] {
  return Array.from({ length: 8 }, (_, index) => ports[index] ?? 0);
}
