// How a page of GodotSteam is written down: one declaration for each function, with its arguments, the value it gives
// when it fails, and the call. The names of the arguments are those of the arrow function, which users see.
import { SteamCallError } from "@headwater/typed";
import { type Argument, type OptionalArgument, OutOfRange } from "./argument.js";
import type { Call } from "./call.js";
import { messageOf } from "./errorLog.js";
import type { AnswerSource } from "./signalSource.js";

type Arguments = readonly Argument[];

type Taken<Args extends Arguments> = {
  -readonly [Index in keyof Args]: Args[Index] extends Argument<infer Each, unknown> ? Each : never;
};

/** What scripts give for `Args`, named as `Values` are. */
type Given<Args extends Arguments, Values extends readonly unknown[]> = Args extends readonly [
  infer First,
  ...infer Others extends Arguments,
]
  ? Values extends readonly [unknown, ...infer Rest]
    ? Values extends readonly [...infer Name, ...Rest]
      ? First extends OptionalArgument<unknown, infer Each>
        ? [...Partial<Named<Name, Each>>, ...Given<Others, Rest>]
        : [...Named<Name, GivenFor<First>>, ...Given<Others, Rest>]
      : never
    : []
  : [];

/** A tuple of one, with the name of the one in `Name`. */
type Named<Name extends readonly unknown[], Each> = { [Index in keyof Name]: Each };

type GivenFor<Arg> = Arg extends Argument<unknown, infer Each> ? Each : never;

type Body<Args extends Arguments, Returned> = (call: Call, ...values: Taken<Args>) => Returned;

/** The function that users call. */
type Outside<Args extends Arguments, Inside, Returned> = Inside extends (
  call: never,
  ...values: infer Values
) => unknown
  ? (...args: Given<Args, Values>) => Returned
  : never;

/** What is inferred elsewhere; NoInfer is younger than the oldest TypeScript that reads these declarations. */
type NotInferred<T> = [T][T extends unknown ? 0 : never];

/** A way to call a function. */
interface Form {
  readonly args: Arguments;
  readonly body: Body<Arguments, unknown>;
  /** What a call gives that fails. */
  readonly empty: unknown;
  /** What it gives when Steam refuses, if that is something else. */
  readonly refused?: unknown;
}

/** A function as it is declared; users see `Function`. */
export interface Declared<Function> {
  readonly forms: readonly [Form, ...Form[]];
  /** Of types only. */
  readonly outside?: Function;
}

/** A function that gives nothing. */
export function does<const Args extends Arguments, Inside extends Body<Args, unknown>>(
  args: Args,
  body: Inside,
): Declared<Outside<Args, Inside, void>> {
  return declared({ args, empty: undefined, body: (...values) => void (body as Body<Arguments, unknown>)(...values) });
}

/** A function that gives a value: `empty` when it fails, `refused` when Steam refuses, if that is something else. */
export function gives<const Args extends Arguments, Inside extends Body<Args, unknown>>(
  args: Args,
  empty: NotInferred<ReturnType<Inside>>,
  body: Inside,
  refused: NotInferred<ReturnType<Inside>> = empty,
): Declared<Outside<Args, Inside, ReturnType<Inside>>> {
  return declared({ args, empty, refused, body: body as Body<Arguments, unknown> });
}

/** A function that says whether something is so, or was done: false when it fails. */
export function whether<const Args extends Arguments, Inside extends Body<Args, boolean>>(
  args: Args,
  body: Inside,
): Declared<Outside<Args, Inside, boolean>> {
  return declared({ args, empty: false, body: body as Body<Arguments, boolean> });
}

/** A function that gives a dictionary: an empty one when it fails, and for `null`. */
export function tells<const Args extends Arguments, Inside extends Body<Args, object | null>>(
  args: Args,
  body: Inside,
): Declared<Outside<Args, Inside, NonNullable<ReturnType<Inside>>>> {
  return declared({
    args,
    empty: {},
    body: (...values) => (body as Body<Arguments, object | null>)(...values) ?? {},
  });
}

/** A function that gives nothing, and asks for what a signal answers. */
export function asks<const Args extends Arguments, Payload, Inside extends Body<Args, Promise<Payload>>>(
  args: Args,
  signal: AnswerSource<readonly unknown[], Payload>,
  body: Inside,
): Declared<Outside<Args, Inside, void>> {
  const ask = body as Body<Arguments, Promise<Payload>>;
  return declared({ args, empty: undefined, body: (call, ...values) => call.answer(signal, ask(call, ...values)) });
}

/** A function that is called in two ways; the second one has more arguments. */
export function eitherOf<First, Second>(
  { forms: [first] }: Declared<First>,
  { forms: [second] }: Declared<Second>,
): Declared<First & Second> {
  return { forms: [first, second] };
}

function declared<Function>(form: Form): Declared<Function> {
  return { forms: [form] };
}

/** A property, which is a function to read it and one to set it. */
export interface Property {
  readonly get: Declared<unknown>;
  readonly set: Declared<unknown>;
}

/** What a page has, by name. */
type Members = Readonly<Record<string, Declared<unknown> | Property>>;

/** A page, or a part of one. */
export interface Page<Listed = Members> {
  /** GodotSteam's class: `Game Server`, `Networking Sockets`, ... */
  readonly className: string;
  readonly members: Listed;
}

export function page<const Listed extends Members>(className: string, members: Listed): Page<Listed> {
  return { className, members };
}

/** A function as users call it, `name` being what it is called. */
export function outside(declared: Declared<unknown>, call: Call, name: string): (...given: unknown[]) => unknown {
  const where = `SteamServer.${name}()`;
  const called = (...given: unknown[]) => run(declared, call, where, given);
  const length = declared.forms[0].args.filter(({ initial }) => initial === undefined).length;
  return Object.defineProperties(called, { name: { value: name }, length: { value: length } });
}

/**
 * Checks the arguments and calls. What does not fit or fails is logged once, and gives the empty value.
 *
 * @throws TypeError for an argument that GDScript would refuse.
 */
function run({ forms }: Declared<unknown>, call: Call, where: string, given: readonly unknown[]): unknown {
  const count = given.findLastIndex((each) => each !== undefined) + 1;
  const {
    args,
    body,
    empty,
    refused = empty,
  } = forms.find((form) => form.args.length >= count) ?? forms[forms.length - 1] ?? forms[0];
  let values: unknown[];
  try {
    values = args.map(({ name, initial, check }, index) => {
      const value = given[index];
      return check(name, value === undefined ? initial : value, where, call.fail);
    });
  } catch (error) {
    if (!(error instanceof OutOfRange)) throw error;
    call.fail(messageOf(error), error);
    return anew(empty);
  }
  try {
    return body(call, ...values);
  } catch (error) {
    call.fail(messageOf(error), error);
    return anew(error instanceof SteamCallError ? refused : empty);
  }
}

/** Scripts may change what they get. */
function anew(empty: unknown): unknown {
  if (Array.isArray(empty)) return [...empty];
  if (empty instanceof Uint8Array) return empty.slice();
  if (typeof empty !== "object" || empty === null) return empty;
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(empty));
}
