// generator/words: how the files are read, and that they are about something.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { boundApi, keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { loadWords, type OwnWords } from "../../src/words/loadWords.js";
import { staleWords } from "../../src/words/staleWords.js";
import { openWords } from "./userWords.js";

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

test("what is said of a method, a function and a macro besides what they are", () => {
  const { words } = loaded(
    "ISteamThing:\n  Do:\n    is: Does.\n    nHow: How.\n    returns: It.\nDoThing:\n  is: Does.\n  returns: It.\nTHINGS:\n  note: Many.\n",
  );
  expect([...words]).toEqual([
    ["ISteamThing::Do", "Does."],
    ["ISteamThing::Do/nHow", "How."],
    ["ISteamThing::Do/returns", "It."],
    ["DoThing", "Does."],
    ["DoThing/returns", "It."],
    ["THINGS/note", "Many."],
  ]);
});

test.each([
  ["A:\n  is:\n", "words/isteamthing.yaml:2: A has no words"],
  ["A: 1\n", "words/isteamthing.yaml:1: A has no words"],
  ["A: x\nB: y\nA:\n  is: z\n", "words/isteamthing.yaml:3: "],
  ["A: [\n", "words/isteamthing.yaml:"],
])("what is none is refused: %j", (text, message) => {
  expect(() => loaded(text)).toThrow(message);
});

// All kept models are read: slow where others work at the same time.
test("words about what no kept SDK has are told with their place", { timeout: 60_000 }, () => {
  const models = keptModelVersions().map(keptModel);
  const words = loaded(
    "ISteamUser: The user.\nISteamUser::Misspelt: Nothing.\nISteamHTTP:\n  SetCookie:\n    pchHost: A host.\n    pchGone: Nothing.\n",
  );
  expect(staleWords(words, models).map(({ place, what }) => [place, what])).toEqual([
    [{ file: "words/isteamthing.yaml", line: 2 }, "no kept SDK has ISteamUser::Misspelt"],
    [{ file: "words/isteamthing.yaml", line: 6 }, "no kept SDK has ISteamHTTP::SetCookie/pchGone"],
  ]);
  expect(staleWords(loadWords(), models)).toEqual([]);
});

test("what users of the packages read has words, which name nothing that they do not have", { timeout: 60_000 }, () => {
  const model = keptModel(currentSdk());
  expect(openWords(boundApi(model), model, loadWords().words)).toEqual([]);
});
