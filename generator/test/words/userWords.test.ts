// What openWords finds: nothing said, names that users do not have, C++ outside of backticks.
import { expect, test } from "vitest";
import { baseModel } from "../diff/fixture.js";
import { fixtureApi, fixtureSaid } from "../emit-typed/fixtureApi.js";
import { openWords } from "./userWords.js";

const method = fixtureApi.interfaces[0]?.methods.find(({ name }) => name === "SetName");
if (method === undefined) throw new Error("the fixture has no SetName");

function problemsWith(doc: string | undefined, param: string | undefined): string[] {
  const words = new Map(fixtureSaid.words);
  words.delete("ISteamThing::SetName/pszName");
  if (param !== undefined) words.set("ISteamThing::SetName/pszName", param);
  const said = { ...method, ...(doc === undefined ? {} : { doc }) } as typeof method & object;
  const interfaces = fixtureApi.interfaces.map((each) => ({ ...each, methods: [said] }));
  const [thing] = baseModel().interfaces;
  const model = { ...baseModel(), interfaces: [{ ...thing, methods: [{ ...thing?.methods[0], name: "GetStatus" }] }] };
  return openWords({ ...fixtureApi, interfaces }, model as never, words)
    .filter((problem) => problem.includes("SetName"))
    .map((problem) => problem.slice(problem.indexOf("SetName")));
}

test.each<[string, string | undefined, string | undefined, string[]]>([
  ["nothing is said of a parameter", "Names it.", undefined, ["SetName/pszName has no words"]],
  ["a name that is none", "See `GetMud`.", "A name.", ["SetName: `GetMud` is nothing that users have"]],
  ["C++", "Do GetStatus first.", "A name.", ["SetName: GetStatus is C++: write it in backticks"]],
  ["all is well", "Names `pszName`, not `null`, of `k_EMoodGood`.", "A name.", []],
])("%s", (_, doc, param, want) => expect(problemsWith(doc, param)).toEqual(want));
