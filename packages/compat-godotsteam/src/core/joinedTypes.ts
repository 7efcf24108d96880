// The types of what is joined in the singleton: members of classes, and of enums, SteamServer.RESULT_OK beside
// SteamServer.Result.RESULT_OK.
import type { EnumObject } from "@headwater/typed";

type EnumMembersOf<Enum> = Enum extends EnumObject<infer Members> ? Members : never;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The members of all enums of a record of enums. */
export type EnumMembers<Enums> = Readonly<Intersection<EnumMembersOf<Enums[keyof Enums]>>>;

type PublicMembers<T> = { [Name in keyof T]: T[Name] };

/** The public members of all classes of a list of classes. */
export type MembersOf<Classes extends readonly (abstract new (...args: never) => object)[]> = PublicMembers<
  Intersection<InstanceType<Classes[number]>>
>;
