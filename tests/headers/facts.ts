// The committed facts of an SDK version (generator/test/facts), as far as the header tests read them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const repository = new URL("../../", import.meta.url);

export const sdkVersions = ["1.60", "1.64"] as const;
export type SdkVersion = (typeof sdkVersions)[number];

export interface FactsFunction {
  flatName: string;
  returnType: string;
  params: { name: string; type: string }[];
}

export interface FactsMethod {
  name: string;
  flatName: string;
  returnType: string;
  flatReturnType?: string;
  params: { name: string; type: string; flatType?: string }[];
}

export interface Facts {
  sdkVersion: string;
  interfaces: {
    name: string;
    versionString?: string;
    accessors: { kind: string; name: string; flatName: string }[];
    methods: FactsMethod[];
  }[];
  structs: {
    name: string;
    callbackId?: number;
    fields: { name: string; type: string; bits?: number }[];
    /** Absent for structs that only steam_api.json knows. */
    layout?: Record<string, { size: number; align: number; offsets: Record<string, number> }>;
    flatMethods?: FactsFunction[];
  }[];
  enums: { name: string; scope?: string; values: Record<string, number> }[];
  constants: { name: string; scope?: string; kind: string; type: string; value: number | string }[];
  typedefs: { name: string; type: string }[];
}

/** The folder of an SDK version's headers. */
export function headersOf(version: SdkVersion): string {
  return fileURLToPath(new URL(`sdk-headers/${version}/`, repository));
}

export function readFacts(version: SdkVersion): Facts {
  return JSON.parse(readFileSync(new URL(`generator/test/facts/${version}.json`, repository), "utf8")) as Facts;
}
