// generator/words: how the files are read, and that they are about something.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { boundApi, keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { loadWords, type OwnWords } from "../../src/words/loadWords.js";
import { staleWords } from "../../src/words/staleWords.js";
import { openWords } from "./userWords.js";

/** Headers whose words are not complete yet. */
const unwritten: string[] = [
  "isteamclient.h",
  "isteamgameserverstats.h",
  "isteamhttp.h",
  "isteaminventory.h",
  "isteamnetworking.h",
  "isteamnetworkingmessages.h",
  "isteamnetworkingsockets.h",
  "isteamnetworkingutils.h",
  "isteamremotestorage.h",
  "isteamugc.h",
  "isteamuser.h",
  "isteamutils.h",
  "steamclientpublic.h",
  "steamhttpenums.h",
  "steamnetworkingfakeip.h",
  "steamnetworkingtypes.h",
  "steamuniverse.h",
];

function loaded(text: string): OwnWords {
  const folder = mkdtempSync(join(tmpdir(), "headwater-words-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "isteamthing.yaml"), text);
  return loadWords(folder, "words");
}

test("names, their members, and the header", () => {
  const { words, about } = loaded(
    "header: Things.\nk_nThings: How many.\nISteamThing:\n  is: A thing.\n  Do(nHow): How.\n",
  );
  expect([...words]).toEqual([
    ["k_nThings", "How many."],
    ["ISteamThing", "A thing."],
    ["ISteamThing::Do(nHow)", "How."],
  ]);
  expect([...about]).toEqual([["isteamthing.h", "Things."]]);
});

test.each([
  ["A:\n  is:\n", "words/isteamthing.yaml:2: A has no words"],
  ["A: 1\n", "words/isteamthing.yaml:1: A has no words"],
  ["A: x\nB: y\nA:\n  is: z\n", "words/isteamthing.yaml:3: "],
  ["A: [\n", "words/isteamthing.yaml:"],
])("what is none is refused: %j", (text, message) => {
  expect(() => loaded(text)).toThrow(message);
});

test("words about what no kept SDK has are told with their place", () => {
  const models = keptModelVersions().map(keptModel);
  const words = loaded("ISteamUser: The user.\nISteamUser::Misspelt: Nothing.\n");
  expect(staleWords(words, models).map(({ place, what }) => [place, what])).toEqual([
    [{ file: "words/isteamthing.yaml", line: 2 }, "no kept SDK has ISteamUser::Misspelt"],
  ]);
  expect(staleWords(loadWords(), models)).toEqual([]);
});

describe("what users of the packages read", () => {
  const model = keptModel(currentSdk());
  const open = openWords(boundApi(model), model, loadWords().words);
  const headerOf = (problem: string) => problem.split(":")[0] ?? "";

  test("all of it has words, which name nothing that users do not have", () => {
    expect(open.filter((problem) => !unwritten.includes(headerOf(problem)))).toEqual([]);
  });

  test("a header whose words are complete is no longer excused", () => {
    expect(unwritten.filter((header) => !open.some((problem) => headerOf(problem) === header))).toEqual([]);
  });
});
