// The GodotSteam names of the SDK's enum members: a rule, and the exceptions that the facts list.
import * as sdk from "@headwater/typed/enums";
import type { ClassFacts } from "./surface.js";

type EnumFacts = ClassFacts["enums"][0];

/** The members of an enum of the SDK, by typed's names. */
export function sdkMembers(name: string): Record<string, number> {
  const members: object | undefined = Reflect.get(sdk, name);
  if (members === undefined) throw new Error(`data: @headwater/typed has no enum ${name}.`);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => typeof value === "number"));
}

/** `VACCheckTimedOut` -> `VAC_CHECK_TIMED_OUT`. */
export function byRule(prefix: string, member: string): string {
  const words = member.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2");
  return prefix + words.toUpperCase();
}

/** What of a GodotSteam enum does not follow its SDK enum, as sentences. */
export function sdkFaults({ name, members, deprecated = {}, sdk: follows }: EnumFacts): string[] {
  if (follows === undefined) return [];
  const { prefix, names = {}, without = {}, own = [] } = follows;
  const ofSdk = sdkMembers(follows.enum);
  const faults: string[] = [];
  const mapped = new Set([...own, ...Object.keys(deprecated)]);
  for (const [member, value] of Object.entries(ofSdk)) {
    if (member in without) continue;
    const wanted = names[member] ?? byRule(prefix, member);
    mapped.add(wanted);
    if (members[wanted] !== value)
      faults.push(
        `${name}: the SDK's ${follows.enum}.${member} (${value}) is not there as ${wanted}: add it, or say in data/ what ` +
          "GodotSteam calls it (sdk.names) or why it has none (sdk.without)",
      );
  }
  for (const member of [...Object.keys(names), ...Object.keys(without)])
    if (!(member in ofSdk)) faults.push(`${name}: data/ speaks of ${follows.enum}.${member}, which the SDK has not`);
  for (const [member, other] of Object.entries(names))
    if (other === byRule(prefix, member)) faults.push(`${name}: ${other} follows the rule; no exception is needed`);
  for (const member of Object.keys(members))
    if (!mapped.has(member)) faults.push(`${name}.${member} stands for nothing of ${follows.enum}: list it in sdk.own`);
  return faults;
}
