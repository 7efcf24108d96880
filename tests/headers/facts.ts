// What is known about a kept SDK (its model), as far as the header tests read it, and headers written from it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { folderOf } from "../../generator/src/emit/headers/emitHeaders.js";
import type { ApiEnum, ApiInterface, ApiModel, ApiStruct } from "../../generator/src/model/apiModel.js";
import { asCalled, flatType } from "../../generator/src/model/flatType.js";
import { qualifiedName } from "../../generator/src/model/qualifiedName.js";
import { restate } from "../../generator/src/restate.js";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";

export const sdkVersions: readonly string[] = keptModelVersions();

export interface FactsFunction {
  flatName: string;
  returnType: string;
  params: { name: string; type: string }[];
}

export interface Facts {
  /** Those that have a flat API, in the types of the flat functions. */
  interfaces: ApiInterface[];
  structs: ApiStruct[];
  enums: ApiEnum[];
  constants: { name: string; scope?: string; kind: string; type: string; value: number | string }[];
  typedefs: { name: string; type: string }[];
}

/** Reached by no header that has flat functions. */
const withoutFlatApi = "isteamgamecoordinator.h";

export function readFacts(version: string): Facts {
  const model = asCalled(keptModel(version));
  const { macros = [], enumerators = [] } = model.shape ?? {};
  const kindOf = (name: string) =>
    macros.includes(name) ? "macro" : enumerators.includes(name) ? "enumerator" : "const";
  return {
    interfaces: model.interfaces.filter(({ location }) => location.file !== withoutFlatApi).map(inFlatTypes),
    structs: model.structs,
    enums: model.enums,
    constants: model.constants.map((each) => ({ ...each, kind: kindOf(qualifiedName(each)) })),
    typedefs: model.typedefs,
  };
}

function inFlatTypes(api: ApiInterface): ApiInterface {
  return {
    ...api,
    methods: api.methods.map((method) => ({
      ...method,
      returnType: flatType(method.returnType),
      params: method.params.map((param) => ({ ...param, type: flatType(param.type) })),
    })),
  };
}

const written = new Map<string, string>();
process.on("exit", () => {
  for (const folder of written.values()) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the headers of an SDK version. */
export function headersOf(version: string): string {
  const known = written.get(version);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), `headwater-headers-${version}-`));
  written.set(version, folder);
  writeHeaders(keptModel(version), folder);
  return folder;
}

function writeHeaders(model: ApiModel, folder: string): void {
  for (const { name, content } of folderOf(restate(model))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
