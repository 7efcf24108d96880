// Answers to calls of the workshop that the loopback does not take.
import { SteamUGC } from "@headwater/typed";
import { vi } from "vitest";

/** The calls that are answered later. */
type Call = {
  [Name in keyof SteamUGC]: SteamUGC[Name] extends (...args: never) => Promise<object> ? Name : never;
}[keyof SteamUGC];

/** Has Steam take the next call of a kind, and answer it. */
export function answerNext<Name extends Call>(name: Name, result: Awaited<ReturnType<SteamUGC[Name]>>): void {
  vi.spyOn(SteamUGC.prototype, name).mockImplementationOnce((() => Promise.resolve(result)) as never);
}
