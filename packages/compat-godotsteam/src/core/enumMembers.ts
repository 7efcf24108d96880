// Enum members as the singleton has them: SteamServer.RESULT_OK beside SteamServer.Result.RESULT_OK.
import type { EnumObject } from "@headwater/typed";

type MembersOf<Enum> = Enum extends EnumObject<infer Members> ? Members : never;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The members of all enums of a record of enums. */
export type EnumMembers<Enums> = Readonly<Intersection<MembersOf<Enums[keyof Enums]>>>;

/** The methods of all classes of a list of classes. */
export type MethodsOf<Classes extends readonly (abstract new (...args: never) => object)[]> = Intersection<
  InstanceType<Classes[number]>
>;
