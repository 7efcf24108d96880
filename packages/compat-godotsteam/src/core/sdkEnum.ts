// Enums that follow the SDK: GodotSteam's names of the members are made by a rule; exceptions to it are said.
import { type EnumObject, enumObject } from "@headwater/typed";

export type Numbers = Readonly<Record<string, number>>;

/**
 * GodotSteam's names that the rule does not make; null: GodotSteam has no such member. They may name members that other
 * SDKs have.
 */
export type Exceptions = Readonly<Record<string, string | null>>;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Capital = Uppercase<Small>;
// biome-ignore format: an alphabet
type Small = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q" | "r" | "s" | "t" | "u" | "v" | "w" | "x" | "y" | "z";

/** {@link inCapitals} for types. */
type InCapitals<
  Text extends string,
  Before extends string = "",
  Done extends string = "",
> = Text extends `${infer First}${infer Rest}`
  ? InCapitals<Rest, First, `${Done}${Break<Before, First, Rest>}${Uppercase<First>}`>
  : Done;

/** What comes between two letters: words begin with a capital letter, and so does the last of several in front of one. */
type Break<Before, First, Rest> = First extends Capital
  ? Before extends Small | Digit
    ? "_"
    : [Before, Rest] extends [Capital, `${Small}${string}`]
      ? "_"
      : ""
  : "";

/** `VACCheckTimedOut` -> `VAC_CHECK_TIMED_OUT`. */
function inCapitals(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2");
  return words.toUpperCase();
}

type Renamed<Members, Prefix extends string, Except> = {
  readonly [Name in keyof Members & string as Name extends keyof Except
    ? Extract<Except[Name], string>
    : `${Prefix}${InCapitals<Name>}`]: Members[Name];
};

/**
 * The SDK's enum with GodotSteam's names. A member that a new SDK brings is there by the rule's name, and a test asks
 * what GodotSteam calls it.
 *
 * @param own - Members that only GodotSteam has, and older spellings.
 */
export function sdkEnum<
  Members extends Numbers,
  Prefix extends string,
  const Except extends Exceptions = Readonly<Record<never, null>>,
  const Own extends Numbers = Readonly<Record<never, number>>,
>(
  sdk: EnumObject<Members>,
  prefix: Prefix,
  exceptions?: Except,
  own?: Own,
): EnumObject<Renamed<Members, Prefix, Except> & Own> {
  const members: Record<string, number> = {};
  const named: Readonly<Record<string, string | null | undefined>> = exceptions ?? {};
  for (const [name, value] of Object.entries(sdk as unknown as Numbers)) {
    const wanted = named[name] === undefined ? prefix + inCapitals(name) : named[name];
    if (wanted !== null) members[wanted] = value;
  }
  return enumObject({ ...members, ...own }) as EnumObject<Renamed<Members, Prefix, Except> & Own>;
}
