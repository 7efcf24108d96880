// The examples in docs/loopback-scenarios.md are the tests themselves, and it names every fault and every field.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LoopbackControl } from "@headwater/loopback";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const folder = "examples/tested-server/test";
const doc = read("docs/loopback-scenarios.md");
const [reference = "", examples = ""] = doc.split("## A test for each");
const files = readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith(".test.ts"));

const blocks = (language: string, text: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\b.*\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1] ?? "");

describe("each example is a test as it stands", () => {
  const sections = examples.split(/^### /m).slice(1);

  test("there is one for every test file", () => {
    const named = sections.map((section) => /\]\(\.\.\/examples\/tested-server\/test\/(\S+)\)/.exec(section)?.[1]);
    expect(named.sort()).toEqual(files.sort());
  });

  test.each(sections.map((section) => [section.split("\n", 1)[0] ?? "", section]))("%s", (_, section) => {
    const file = /test\/(\S+\.test\.ts)\)/.exec(section)?.[1] ?? "";
    const code = blocks("ts", section);
    expect(code.length).toBeGreaterThan(0);
    const source = read(`${folder}/${file}`);
    expect(code.filter((each) => !source.includes(each))).toEqual([]);
  });
});

test("the table names every fault with its fields", () => {
  const schema = JSON.parse(read("packages/loopback/schema/scenario.schema.json")) as {
    $defs: Record<string, { properties?: Record<string, { const?: string }>; required?: string[] }>;
  };
  const everywhere = ["fault", "context", "when", "nth", "times", "probability"];
  const rows = [...reference.matchAll(/^\| `(\w+)` \| ([^|]*)\|/gm)].map(([, name, fields = ""]) => {
    const [required = "", optional = ""] = fields.split("[");
    const words = (text: string) => [...text.matchAll(/`(\w+)`/g)].map((match) => match[1]).sort();
    return [name, words(required), words(optional)];
  });
  const wanted = Object.values(schema.$defs).flatMap(({ properties = {}, required = [] }) => {
    const name = properties["fault"]?.const;
    if (name === undefined) return [];
    const own = Object.keys(properties).filter((field) => !everywhere.includes(field));
    return [[name, own.filter((f) => required.includes(f)).sort(), own.filter((f) => !required.includes(f)).sort()]];
  });
  const byName = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
  expect(rows.sort(byName)).toEqual(wanted.sort(byName));
});

test("the scenario in it is one", () => {
  const control = new LoopbackControl();
  const [scenario = ""] = blocks("json", reference);
  expect(() => control.load(JSON.parse(scenario) as never)).not.toThrow();
  control.clear();
});
