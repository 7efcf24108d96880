// Every function called without and with a server on the loopback, every signal delivered once: compared with the
// facts, and recorded as text, so that a change of the SDK or of the code shows.
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LoggedError, SteamServerSignals } from "../src/index.js";
import { faultsOf } from "./conforms.js";
import { documentationOf } from "./declaredApi.js";
import { libraryCalls, shownCall } from "./libraryCalls.js";
import { logged, startLoggedOn, world } from "./loopback.js";
import { records } from "./records/all.js";
import type { FunctionRecord, SignalRecord, World } from "./records/classRecords.js";
import { shape, type Varying } from "./records/shape.js";
import { classes, type FunctionFacts, factsOf, type SignalFacts } from "./surface.js";

let errors: LoggedError[];
let here: World & { end(): void };
/** What is not as the facts say. */
let faults: string[];

beforeEach(async () => {
  errors = logged();
  here = await world();
  faults = [];
});
afterEach(() => here.end());

describe.each(classes)("%s", (folder) => {
  const { functions, signals } = records[folder] ?? { functions: {}, signals: {} };
  const functionFacts = bySpelling(factsOf(folder).functions);
  const signalFacts = bySpelling(factsOf(folder).signals);

  test("everything of the facts is recorded, and nothing else", () => {
    expect(Object.keys(functions).sort()).toEqual([...functionFacts.keys()].sort());
    expect(Object.keys(signals).sort()).toEqual([...signalFacts.keys()].sort());
  });

  test("records", async () => {
    const lines = await recordFunctions(functions, functionFacts);
    lines.push(...(await recordSignals(signals, signalFacts)));
    expect(faults).toEqual([]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`expected/${folder}.txt`);
  });
});

function bySpelling<Facts extends { name: string; aliases?: string[] }>(all: readonly Facts[]): Map<string, Facts> {
  return new Map(all.flatMap((facts) => [facts.name, ...(facts.aliases ?? [])].map((name) => [name, facts] as const)));
}

async function recordFunctions(
  functions: Readonly<Record<string, FunctionRecord>>,
  facts: ReadonlyMap<string, FunctionFacts>,
): Promise<string[]> {
  const failures = new Map<string, string>();
  for (const [name, record] of Object.entries(functions)) {
    const { before, args, after } = record.failing ?? { args: record.args };
    await before?.(here);
    failures.set(name, recordCall(name, facts.get(name), await args?.(here)));
    await after?.(here);
  }
  await startLoggedOn();
  const lines: string[] = [];
  for (const [name, record] of Object.entries(functions)) {
    lines.push(`${name}()`, `  failing: ${failures.get(name)}`);
    await record.before?.(here);
    const args = await record.args?.(here);
    const twice = args?.find((arg, index) => typeof arg !== "boolean" && alike(arg, args.slice(0, index)));
    if (twice !== undefined) faults.push(`${name}() is given ${twice} twice: take values that can be told apart`);
    const recorded = recordCall(name, facts.get(name), args, record.varying);
    lines.push(`  on loopback: ${recorded}`);
    const wanted = record.elsewhere === undefined ? standsFor(name) : "";
    if (!recorded.includes(wanted && `; calls ${wanted}`)) faults.push(`${name}() does not call ${wanted}`);
    await record.after?.(here);
  }
  return lines;
}

function alike(value: unknown, others: readonly unknown[]): boolean {
  return others.some((each) => isDeepStrictEqual(each, value));
}

/** The SDK's method that the documentation of a function names; empty if it names none. */
function standsFor(name: string): string {
  return /\(`(ISteam\w+::\w+)`/.exec(documentationOf(name))?.[1] ?? "";
}

function recordCall(
  name: string,
  facts: FunctionFacts | undefined,
  args: readonly unknown[] = [],
  varying: Varying = [],
): string {
  errors.length = 0;
  const call = here.server[name as keyof World["server"]] as unknown as (...args: readonly unknown[]) => unknown;
  const { result: returned, calls } = libraryCalls(() => call(...args));
  if (facts !== undefined) {
    faults.push(...faultsOf(facts.returns, returned, facts.hidden).map((fault) => `${name}() ${fault}`));
  }
  if (errors.length > 1) faults.push(`${name}() logs ${errors.length} errors`);
  const reached = calls.map((each) => `calls ${shownCall(each, args, varying)}`);
  return [shape(returned, varying), ...reached, ...errors.map(({ message }) => `logs ${message}`)].join("; ");
}

async function recordSignals(
  signals: Readonly<Record<string, SignalRecord>>,
  facts: ReadonlyMap<string, SignalFacts>,
): Promise<string[]> {
  const lines: string[] = [];
  here.server.serverShutdown();
  await startLoggedOn();
  for (const [name, { provoke, varying = [] }] of Object.entries(signals)) {
    const emitted = here.next(name as keyof SteamServerSignals);
    await provoke(here);
    const args: readonly unknown[] = await emitted;
    const wanted = facts.get(name)?.args ?? [];
    if (args.length !== wanted.length) faults.push(`${name} brings ${args.length} arguments, not ${wanted.length}`);
    for (const [index, arg] of wanted.entries()) {
      faults.push(...faultsOf(arg, args[index]).map((fault) => `${name}: ${arg.name} ${fault}`));
    }
    lines.push(`${name}(${args.map((arg, index) => shape(arg, varying.includes(index) ? ["value"] : [])).join(", ")})`);
  }
  return lines;
}
