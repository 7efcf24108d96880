// Every function called without and with a server on the loopback, every signal delivered once: recorded as text, so
// that a change of the SDK or of the code shows.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LoggedError, SteamServerSignals } from "../src/index.js";
import { logged, startLoggedOn, world } from "./loopback.js";
import { records } from "./records/all.js";
import type { ClassRecords, FunctionRecord, World } from "./records/classRecords.js";
import { shape } from "./records/shape.js";
import { classes, factsOf } from "./surface.js";

let errors: LoggedError[];
let here: World & { end(): void };

beforeEach(async () => {
  errors = logged();
  here = await world();
});
afterEach(() => here.end());

describe.each(classes)("%s", (folder) => {
  test("everything of the data is recorded, and nothing else", () => {
    const { functions, signals } = factsOf(folder);
    const names = (facts: { name: string; aliases?: string[] }[]): string[] =>
      facts.flatMap(({ name, aliases = [] }) => [name, ...aliases]).sort();
    expect(Object.keys(records[folder].functions).sort()).toEqual(names(functions));
    expect(Object.keys(records[folder].signals).sort()).toEqual(names(signals));
  });

  test("records", async () => {
    const lines = [...(await recordFunctions(records[folder])), ...(await recordSignals(records[folder]))];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`expected/${folder}.txt`);
  });
});

async function recordFunctions({ functions }: ClassRecords): Promise<string[]> {
  const without = new Map<string, string>();
  for (const [name, record] of Object.entries(functions)) {
    const { before, args, after } = record.failing ?? { args: record.args };
    await before?.(here);
    without.set(name, await recordCall(name, args === undefined ? {} : { args }));
    await after?.(here);
  }
  await startLoggedOn();
  const lines: string[] = [];
  for (const [name, record] of Object.entries(functions)) {
    lines.push(`${name}()`, `  failing: ${without.get(name)}`);
    await record.before?.(here);
    lines.push(`  on loopback: ${record.notOnLoopback ?? (await recordCall(name, record))}`);
    await record.after?.(here);
  }
  return lines;
}

async function recordCall(name: string, { args, varying }: FunctionRecord): Promise<string> {
  const values = (await args?.(here)) ?? [];
  errors.length = 0;
  const call = here.server[name as keyof typeof here.server] as unknown as (...args: readonly unknown[]) => unknown;
  const returned = shape(call(...values), varying);
  return [returned, ...errors.map(({ message }) => `logs ${message}`)].join("; ");
}

async function recordSignals({ signals }: ClassRecords): Promise<string[]> {
  const lines: string[] = [];
  here.server.serverShutdown();
  await startLoggedOn();
  for (const [name, { provoke, varying = [] }] of Object.entries(signals)) {
    const emitted = here.next(name as keyof SteamServerSignals);
    await provoke(here);
    const args: readonly unknown[] = await emitted;
    lines.push(`${name}(${args.map((arg, index) => (varying.includes(index) ? typeof arg : shape(arg))).join(", ")})`);
  }
  return lines;
}
