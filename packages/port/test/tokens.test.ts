// What the tokenizers take for code. Strings are shown in guillemets, node paths in brackets, line ends as ⏎.
import { expect, test } from "vitest";
import { csharpTokens } from "../src/csharpTokens.js";
import { gdscriptTokens } from "../src/gdscriptTokens.js";
import type { Token } from "../src/token.js";

function shown(tokens: readonly Token[]): string {
  const brackets: Partial<Record<Token["kind"], [string, string]>> = {
    string: ["«", "»"],
    node: ["[", "]"],
    newline: ["⏎", ""],
  };
  return tokens
    .map(({ kind, text }) => {
      const [before, after] = brackets[kind] ?? ["", ""];
      return `${before}${text}${after}`;
    })
    .join(" ");
}

test.each<[given: string, want: string]>([
  ["Steam . run_callbacks ( )", "Steam . run_callbacks ( )"],
  ["a # Steam.b\n## Steam.c\nd", "a ⏎ d"],
  ["'it\\'s' \"a\\\"b\"", "«it\\'s» «a\\\"b»"],
  ['"# no comment"', "«# no comment»"],
  ['"""a "b" ""c\nd""" e', '«a "b" ""c\nd» e'],
  ["'''a 'b\nc''' d", "«a 'b\nc» d"],
  ['"" a', "«» a"],
  ['r"\\d\\" b" c', '«\\d\\" b» c'],
  ['&"name" ^\'path\' @"path"', "«name» «path» «path»"],
  ["rr r&b", "rr r & b"],
  ["a = (b\n+\nc)\nd", "a = ( b + c ) ⏎ d"],
  ["a \\\n  .b\nc", "a . b ⏎ c"],
  ["a\r\n\r\nb", "a ⏎ b"],
  ["$Steam.text", "[$Steam] . text"],
  ["$Steam/../Other/%Unique.text", "[$Steam/../Other/%Unique] . text"],
  ['$"Steam/A".text', '[$"Steam/A"] . text'],
  ["%Steam.text", "[%Steam] . text"],
  ["return %Steam", "return [%Steam]"],
  ["a %Steam", "a % Steam"],
  ["f(1) %Steam", "f ( 1 ) % Steam"],
  ["a := 0xFF if b == 1.5 else c", "a := 0xFF if b == 1 . 5 else c"],
  ["größe.x", "größe . x"],
  ["\ufeffa", "a"],
  ['"never closed\nSteam.a()', "«never closed\nSteam.a()»"],
])("GDScript %j", (given, want) => {
  expect(shown(gdscriptTokens(given))).toBe(want);
});

test.each<[given: string, want: string]>([
  ["Steam\n  .RunCallbacks ( ) ;", "Steam . RunCallbacks ( ) ;"],
  ["a // Steam.b\n/// Steam.c\nd /* Steam\n.e */ f", "a d f"],
  ["#region Steam.a\nb\n  #if Steam\nc", "b c"],
  ['"a \\" b" c', '«a \\" b» c'],
  ['@"C:\\" a @"say ""b""" c', '«C:\\» a «say ""b""» c'],
  ["'\"' a '\\'' b", "«\"» a «\\'» b"],
  ['"""a "b" ""c\n""" d', '«a "b" ""c\n» d'],
  ['""""three """ inside"""" a', '«three """ inside» a'],
  ['$"{Steam.A():X} {{Steam.B()}}" c', "«» ( Steam . A ( ) ) c"],
  ['$"{(a ? Steam.B() : c)}"', "«» ( ( a ? Steam . B ( ) : c ) )"],
  ['$"{global::Steam.A()}"', "«» ( global :: Steam . A ( ) )"],
  ['$"a {$"b {c}"} d" e', "«» ( «» ( c ) ) e"],
  ['$@"\\{a}""{b}" c', "«» ( a ) ( b ) c"],
  ['@$"\\{a}" c', "«» ( a ) c"],
  ['$$"""{a} {{b}} "c" """ d', "«» ( b ) d"],
  ["@class.a", "class . a"],
  ["a?.b ?? c => d", "a ?. b ?? c => d"],
  ['"never closed\nSteam.A()', "«never closed» Steam . A ( )"],
])("C# %j", (given, want) => {
  expect(shown(csharpTokens(given))).toBe(want);
});

test("lines, columns and indentation", () => {
  const places = (tokens: readonly Token[]) =>
    tokens.filter(({ kind }) => kind === "identifier").map(({ text, ...at }) => [text, at.line, at.column, at.indent]);
  expect(places(gdscriptTokens('"""\n\n"""\na b\n\tc\n  \td'))).toEqual([
    ["a", 4, 1, 0],
    ["b", 4, 3, -1],
    ["c", 5, 2, 4],
    ["d", 6, 4, 4],
  ]);
  expect(places(csharpTokens('/*\n*/ a $"{\n b}"'))).toEqual([
    ["a", 2, 4, 1],
    ["b", 3, 2, 1],
  ]);
});
