// Compiled with the expected files: what a user may write and, by @ts-expect-error, what not.
import type { ISteamThing } from "@headwater/native";
import { type ConfigValue, type HThing, k_HThingInvalid, Mood, SteamThing, ThingFlags } from "./generated/index.js";

export function use(native: ISteamThing): unknown {
  const thing = new SteamThing(native, { hold: () => () => undefined, takeNetworkingText: () => undefined });
  thing.setName("door");
  // @ts-expect-error a name is text
  thing.setName(1);

  const opened: HThing = thing.open({ type: "string", value: "me" });
  const status = thing.getStatus(opened, 2);
  thing.getStatus(opened);
  // @ts-expect-error a number is no handle
  thing.getStatus(1);
  const load: number = status.status.load;
  const parts: bigint[] = status.parts;
  const good: boolean = status.result === Mood.Good;

  const label: string | null = thing.getLabel(opened);
  const same: boolean = opened === k_HThingInvalid || opened === 0;
  // @ts-expect-error a number is no handle
  const invented: HThing = 17;
  const ticket: { handle: HThing; ticket: Uint8Array } | null = thing.readTicket(null, 64);
  thing.readTicket();

  thing.open(76561197960287930n, [{ option: 24, value: 10_000 }]);
  thing.open({ type: "string", value: "me" });
  // @ts-expect-error option 24 takes a number
  const wrong: ConfigValue = { option: 24, value: "10" };
  // @ts-expect-error pointer options cannot be given
  const pointer: ConfigValue = { option: 201, value: 0 };

  thing.write(opened, new Uint8Array(4));
  thing.write(opened, new Uint8Array(4), 0);

  const name: string | undefined = Mood[0];
  const mood: Mood = Mood._404;
  // @ts-expect-error 2 is not a mood
  const unknown: Mood = 2;
  const flags: ThingFlags = ThingFlags.Bit1 | ThingFlags.Bit16;
  return [same, invented, load, parts, good, label, ticket, wrong, pointer, name, mood, unknown, flags, thing.query()];
}
