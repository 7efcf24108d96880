// What an SDK declares is named in overrides, and never in an emitter, a template or the table of roles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ApiModel } from "../../generator/src/model/apiModel.js";
import { overridesOf } from "../../generator/src/overrides/overridesOf.js";
import { handWritten } from "../../generator/src/roles/typescript.js";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { filesBelow, repositoryRoot } from "../repository.js";

/** Every name and header of an SDK, but for those of integers (`int32`), and of members, which are plain words. */
function namesOf({ interfaces, structs, enums, constants, typedefs, functions }: ApiModel): string[] {
  const placed = [...interfaces, ...structs, ...enums, ...constants, ...functions];
  const flat = interfaces.flatMap((each) => [...each.accessors, ...each.methods].map(({ flatName }) => flatName));
  const named = [...placed, ...typedefs.filter(({ name }) => !/^u?l?u?int\w+$/.test(name))];
  const values = enums.flatMap((each) => each.values.map(({ name }) => name));
  return [...named.map(({ name }) => name), ...placed.map(({ location }) => location.file), ...flat, ...values];
}

/** The hand-written types that overrides give in place of an SDK's. */
function typesByHand(version: string): string[] {
  return overridesOf(version).files.flatMap(({ structs, interfaces }) => [
    ...Object.values(structs).flatMap(({ custom = "", customInput = "", holder = "" }) =>
      handWritten(`${custom} ${customInput} ${holder}`),
    ),
    ...Object.values(interfaces).flatMap(({ methods = {} }) =>
      Object.values(methods).flatMap(({ manual = "" }) => handWritten(manual)),
    ),
  ]);
}

const known = new Set(
  keptModelVersions().flatMap((version) => [...namesOf(keptModel(version)), ...typesByHand(version)]),
);
/** Spelled as an SDK spells its names, whether a kept one has it or not. */
const spelledAlike =
  /^(?:ISteam\w+|SteamAPI_\w*|SteamInternal_\w+|k_\w+|C(?:Steam|Game)ID|\w+_t|steam_(?:api|game)\w*(?:\.h)?)$/;

/** Without comments, which may give examples. */
function sdkNamesIn(code: string): string[] {
  const words = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").match(/[A-Za-z_]\w*(?:\.h\b)?/g) ?? [];
  return words.filter((word) => known.has(word) || (spelledAlike.test(word) && !/^(?:u?int\d+|size)_t$/.test(word)));
}

test("emitters, templates and roles name nothing of an SDK", () => {
  const files = ["emit", "roles"].flatMap((folder) => filesBelow(`generator/src/${folder}`, /\.(?:ts|hbs)$/));
  expect(files.length).toBeGreaterThan(40);
  const named = files.flatMap((path) =>
    sdkNamesIn(readFileSync(join(repositoryRoot, path), "utf8")).map((name) => `${path}: ${name}`),
  );
  expect(named).toEqual([]);
});

test("the names are looked for: in an override, and in generated code", () => {
  const found = (path: string) => sdkNamesIn(readFileSync(join(repositoryRoot, path), "utf8"));
  expect(found("generator/overrides/steamnetworkingtypes.yaml")).toEqual(
    expect.arrayContaining(["SteamNetworkingIdentity", "ConfigValueIn", "NetworkingAddressInput"]),
  );
  expect(found("packages/native/src/generated/structs.h")).toContain("P2PSessionState_t");
});

test("templates hold no code that is the same for every SDK", () => {
  const functions = filesBelow("generator/src/emit", /\.hbs$/).flatMap((path) =>
    readFileSync(join(repositoryRoot, path), "utf8")
      .split("\n")
      .filter((line) => /\btemplate <|\bfor \(|\bwhile \(/.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(functions).toEqual([]);
});
