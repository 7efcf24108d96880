// What an SDK ships beside its headers: which of it agrees with them, and what is said of the rest.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tryClassify } from "../../src/classify/classify.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { verifyShipped } from "../../src/upgrade/verifyShipped.js";
import { elf } from "../verify/images.js";
import { libraryNames } from "../verify/libraryNames.js";

const model = keptModel(currentSdk());
const { api } = tryClassify(model, overridesOf(currentSdk()));
const verified = (path: string, bytes: Uint8Array | string): string[] =>
  verifyShipped(new Map([[path, Buffer.from(bytes)]]), model, api);

const library = (of: ApiModel): Buffer => elf({ wide: true, hash: "gnu", names: libraryNames(of) });

test("a library of this SDK", () => {
  const [line] = verified("redistributable_bin/linux64/libsteam_api.so", library(model));
  expect(line).toMatch(
    /^redistributable_bin\/linux64\/libsteam_api\.so: exports all \d\d\d functions that servers call$/,
  );
});

test("a library of an older one", () => {
  const oldest = keptModel(keptModelVersions()[0] as string);
  const [line] = verified("libsteam_api.so", library(oldest));
  expect(line).toMatch(/^libsteam_api\.so: does not export \w+(, \w+){4} and \d+ more\. Is it of this SDK\?$/);
});

test("what is no library, or no description", () => {
  expect(verified("libsteam_api.so", "text")).toEqual([expect.stringMatching(/^libsteam_api\.so\b.* no library/)]);
  expect(verified("steam_api.json", "{")).toEqual([expect.stringMatching(/^steam_api\.json cannot be read as JSON/)]);
});

test("a description", () => {
  const text = readFileSync(fileURLToPath(new URL("../diff/steam_api/1.64.json", import.meta.url)));
  expect(verified("steam_api.json", text)).toEqual([
    expect.stringMatching(/^steam_api\.json: differs from the headers on \d+ points/),
  ]);
});
