// The shape of test/facts/<version>.json, as its README describes it.
import type { ApiAccessor, Platform, StructLayout } from "../../src/model/apiModel.js";

export interface Facts {
  sdkVersion: string;
  interfaces: FactsInterface[];
  structs: FactsStruct[];
  enums: { name: string; scope?: string; header: string; values: Record<string, number> }[];
  constants: FactsConstant[];
  typedefs: { name: string; header: string; type: string }[];
  functions: { name: string; returnType: string; params: FactsParam[]; header: string }[];
}

export interface FactsInterface {
  name: string;
  versionString?: string;
  header: string;
  accessors: ApiAccessor[];
  methods: FactsMethod[];
}

export interface FactsMethod {
  name: string;
  flatName: string;
  returnType: string;
  flatReturnType?: string;
  params: FactsParam[];
  callResult?: string;
  callback?: string;
}

export interface FactsParam {
  name: string;
  type: string;
  flatType?: string;
  attributes?: Record<string, string>;
}

export interface FactsStruct {
  name: string;
  header: string;
  callbackId?: number;
  fields: { name: string; type: string; bits?: number }[];
  layout?: Record<Platform, StructLayout>;
  flatMethods?: FactsMethod[];
}

export interface FactsConstant {
  name: string;
  scope?: string;
  header: string;
  kind: "const" | "macro" | "enumerator";
  type: string;
  value: number | string;
}
