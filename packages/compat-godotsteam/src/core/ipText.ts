// IPv4 addresses: the host-order number Steam takes, and the text Godot shows.
import { isIPv4 } from "node:net";
import { type Argument, describe, OutOfRange, text } from "./argument.js";

/** An IPv4 address as a host-order number. */
export function ipv4Number(name: string, given: unknown): Argument<number> {
  return (where) => {
    const ip = text(name, given)(where);
    if (isIPv4(ip)) return ipv4ToNumber(ip);
    throw new OutOfRange(`${name} is ${describe(ip)}; expected an IPv4 address as "10.0.0.5"`);
  };
}

/** Texts that mean every interface: GodotSteam's examples write them so. */
const everyInterface: readonly string[] = ["", "0", "*", "0.0.0.0"];

/** The address of an interface to bind to. What is none is refused: it would open the server to every interface. */
export function addressToBind(name: string, given: unknown): Argument<string> {
  return (where) => {
    const ip = text(name, given)(where);
    if (isIPv4(ip)) return ip;
    if (everyInterface.includes(ip)) return "0.0.0.0";
    throw new OutOfRange(
      `${name} is ${describe(ip)}; expected an IPv4 address as "10.0.0.5", or "" for every interface`,
    );
  };
}

/** An address to connect to. Without its port, the SDK would connect to port 0. */
export function addressWithPort(name: string, given: unknown): Argument<string> {
  return (where) => {
    const address = text(name, given)(where);
    const port = Number(/^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(address)?.[1] ?? 0);
    if (port > 0 && port <= 0xffff) return address;
    throw new OutOfRange(`${name} is ${describe(address)}; expected an address with its port as "10.0.0.5:27015"`);
  };
}

/** `127.0.0.1` -> 0x7f000001. */
export function ipv4ToNumber(ip: string): number {
  return ip.split(".").reduce((address, part) => address * 256 + Number(part), 0);
}

/** 0x7f000001 -> `127.0.0.1`. */
export function ipv4FromNumber(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
