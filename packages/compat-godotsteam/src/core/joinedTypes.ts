// The types of what is joined in the singleton: functions of pages, and members of enums, SteamServer.RESULT_OK beside
// SteamServer.Result.RESULT_OK.
import type { EnumObject } from "@headwater/typed";
import type { Declared, Page, Property } from "./page.js";
import type { ArgumentsOf } from "./signalSource.js";

type EnumMembersOf<Enum> = Enum extends EnumObject<infer Members> ? Members : never;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The members of all enums of a record of enums. */
export type EnumMembers<Enums> = Readonly<Intersection<EnumMembersOf<Enums[keyof Enums]>>>;

type Outside<Listed> = {
  [Name in keyof Listed as Listed[Name] extends Property ? never : Name]: Listed[Name] extends Declared<infer Function>
    ? Function
    : never;
};

/** The functions of all pages of a record of pages. */
export type FunctionsOf<Pages extends Readonly<Record<string, Page>>> = Outside<
  Intersection<Pages[keyof Pages]["members"]>
>;

/** The arguments of all signals of a record of pages. */
export type SignalsOf<Pages> = ArgumentsOf<Intersection<Pages[keyof Pages]>>;
