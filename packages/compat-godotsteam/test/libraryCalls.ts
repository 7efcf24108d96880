// What reaches the library: the SDK's functions that a call ends in, and what they are given.
import { isDeepStrictEqual } from "node:util";
import { server } from "@headwater/native";
import { shape, type Varying } from "./records/shape.js";

interface LibraryCall {
  /** `ISteamGameServer::SetGameData` */
  name: string;
  args: readonly unknown[];
}

let calls: LibraryCall[] = [];

for (const [name, methods] of Object.entries(server as object)) {
  if (!/^I[A-Z]|^functions$/.test(name)) continue;
  for (const [method, original] of Object.entries(methods as Record<string, (...args: unknown[]) => unknown>)) {
    (methods as Record<string, unknown>)[method] = (...args: unknown[]): unknown => {
      calls.push({ name: name === "functions" ? method : `${name}::${method}`, args });
      return original(...args);
    };
  }
}

/** Runs `work` and tells what it has called. */
export function libraryCalls<T>(work: () => T): { result: T; calls: readonly LibraryCall[] } {
  calls = [];
  const result = work();
  return { result, calls };
}

/** `ISteamGameServer::SetKeyValue($1, $2)`: `$1` for what is the first of `given`. */
export function shownCall({ name, args }: LibraryCall, given: readonly unknown[], varying: Varying): string {
  const shown = args.map((arg) => {
    const place = given.findIndex((each) => isDeepStrictEqual(each, arg));
    if (place >= 0) return `$${place + 1}`;
    return isPlain(arg) ? shape(arg, [...varying, "steamId"]) : (arg as object).constructor.name;
  });
  return `${name}(${shown.join(", ")})`;
}

/** Whether it has no class of its own, as a batch of messages has. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return [Object.prototype, Array.prototype, Uint8Array.prototype].includes(Object.getPrototypeOf(value));
}
