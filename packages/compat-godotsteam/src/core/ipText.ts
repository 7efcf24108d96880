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

/** `127.0.0.1` -> 0x7f000001. */
export function ipv4ToNumber(ip: string): number {
  return ip.split(".").reduce((address, part) => address * 256 + Number(part), 0);
}

/** 0x7f000001 -> `127.0.0.1`. */
export function ipv4FromNumber(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
