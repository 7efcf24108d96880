// In what GDScript and C# spell the same things differently.
import type { Expected, Language } from "./use.js";

export interface Dialect {
  readonly language: Language;
  /** Of `Engine`, gives the singleton by name. */
  readonly getSingleton: string;
  readonly self: string;
  /** Namespaces that the singleton's class may be qualified with. */
  readonly namespaces: ReadonlySet<string>;
  /** Methods of Godot's objects that take a name as text. */
  readonly byName: Readonly<Record<string, Expected>>;
  /** Functions and classes that take an object and a name: `yield(Steam, "server_connected")`. */
  readonly pairs: Readonly<Record<string, Expected>>;
  /** Classes that only hold names, in C#: `Steam.SignalName.ServerConnected`. */
  readonly nameClasses: Readonly<Record<string, Expected>>;
}

export const gdscript: Dialect = {
  language: "gdscript",
  getSingleton: "get_singleton",
  self: "self",
  namespaces: new Set(),
  byName: {
    connect: "signal",
    disconnect: "signal",
    is_connected: "signal",
    has_signal: "signal",
    emit_signal: "signal",
    call: "function",
    callv: "function",
    call_deferred: "function",
    has_method: "function",
    get: "any",
    get_indexed: "any",
  },
  pairs: { yield: "signal", Signal: "signal", Callable: "function", funcref: "function" },
  nameClasses: {},
};

export const csharp: Dialect = {
  language: "csharp",
  getSingleton: "GetSingleton",
  self: "this",
  namespaces: new Set(["GodotSteam"]),
  byName: {
    Connect: "signal",
    Disconnect: "signal",
    IsConnected: "signal",
    HasSignal: "signal",
    EmitSignal: "signal",
    Call: "function",
    Callv: "function",
    CallDeferred: "function",
    HasMethod: "function",
    Get: "any",
  },
  pairs: { ToSignal: "signal", Callable: "function" },
  nameClasses: { SignalName: "signal", MethodName: "function", PropertyName: "any" },
};
