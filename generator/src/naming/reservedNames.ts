// Names that mean something in the code that is generated, where a name of the SDK would take their place.

/** What no parameter or variable can be called. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Members that JavaScript looks for on any object, or that every generated class has for its own use. */
export const memberNames: ReadonlySet<string> = new Set(
  (
    "callResult constructor fits given givenWith hasOwnProperty named native then toJson toLocaleString toString " +
    "valueOf"
  ).split(" "),
);

/** Events to which every EventEmitter gives a meaning: nobody listens to the first one, and it is thrown. */
export const emitterEvents: ReadonlySet<string> = new Set(["error", "newListener", "removeListener"]);

/** Types and values of the language, of Node and of hand-written modules that generated code uses by their names. */
export const builtInNames: ReadonlySet<string> = new Set(
  (
    "AbortSignal Array ArrayBuffer ArrayBufferView BigInt Boolean Buffer ConfigValue Date EnumValue Error EventEmitter " +
    "Exclude Function Handle JSON Map Math NonNullable Number Object Omit Partial Pick Promise Proxy Readonly " +
    "ReadonlyArray ReadonlyMap Record Reflect RegExp Required Set SharedArrayBuffer SteamInterface String Symbol " +
    "TypeError Uint8Array WaitOptions WeakMap WeakRef"
  ).split(" "),
);
