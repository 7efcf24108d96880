// IPv4 addresses: the host-order number Steam takes, and the text Godot shows.
import { isIPv4 } from "node:net";
import { describe, OutOfRange, textKind } from "./argument.js";

/** An IPv4 address as a host-order number. */
export const ipv4Number = textKind((given, name) => {
  if (isIPv4(given)) return ipv4ToNumber(given);
  throw new OutOfRange(`${name} is ${describe(given)}; expected an IPv4 address as "10.0.0.5"`);
});

/** Texts that mean every interface: GodotSteam's examples write them so. */
const everyInterface: readonly string[] = ["", "0", "*", "0.0.0.0"];

/** The address of an interface to bind to. What is none is refused: it would open the server to every interface. */
export const addressToBind = textKind((given, name) => {
  if (isIPv4(given)) return given;
  if (everyInterface.includes(given)) return "0.0.0.0";
  throw new OutOfRange(
    `${name} is ${describe(given)}; expected an IPv4 address as "10.0.0.5", or "" for every interface`,
  );
});

/** An address to connect to. Without its port, the SDK would connect to port 0. */
export const addressWithPort = textKind((given, name) => {
  const port = Number(/^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(given)?.[1] ?? 0);
  if (port > 0 && port <= 0xffff) return given;
  throw new OutOfRange(`${name} is ${describe(given)}; expected an address with its port as "10.0.0.5:27015"`);
});

/** `127.0.0.1` -> 0x7f000001. */
export function ipv4ToNumber(ip: string): number {
  return ip.split(".").reduce((address, part) => address * 256 + Number(part), 0);
}

/** 0x7f000001 -> `127.0.0.1`. */
export function ipv4FromNumber(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
