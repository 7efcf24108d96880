// Where a signal comes from: a callback of Steam, or the answer to a call; and how its arguments are made of it.
import type { GameServer, ServerCallbackEvents } from "@headwater/typed";

/** Makes the signal's arguments of what Steam sent; `undefined` where that is not meant for this signal. */
type ToArguments<Payload, Args> = (payload: Payload) => Args | undefined;

/** As {@link ToArguments}, for what Steam only announces: the server is there to be asked. */
type CallbackToArguments<Payload, Args> = (payload: Payload, server: GameServer) => Args | undefined;

/** A signal fed by a callback that Steam sends by itself. */
export interface CallbackSource<Args extends readonly unknown[]> {
  readonly kind: "callback";
  readonly event: keyof ServerCallbackEvents;
  readonly toArguments: CallbackToArguments<never, Args>;
}

/** A signal that answers a call. */
export interface AnswerSource<Args extends readonly unknown[], Payload = never> {
  readonly kind: "answer";
  readonly toArguments: ToArguments<Payload, Args>;
}

/** Another spelling of a signal. `Args` is of types only, as in all of these. */
export interface AliasSource<Args extends readonly unknown[]> {
  readonly kind: "alias";
  readonly of: string;
  readonly args?: Args;
}

/** A signal that GodotSteam declares, but that Steam never sends to a server. */
export interface NeverSource<Args extends readonly unknown[]> {
  readonly kind: "never";
  readonly args?: Args;
}

export type SignalSource<Args extends readonly unknown[]> =
  | CallbackSource<Args>
  | AnswerSource<Args>
  | AliasSource<Args>
  | NeverSource<Args>;

/** The arguments of every signal of a record of sources. */
export type ArgumentsOf<Sources> = {
  [Name in keyof Sources]: Sources[Name] extends SignalSource<infer Args> ? Args : never;
};

export function callback<Event extends keyof ServerCallbackEvents, Args extends readonly unknown[]>(
  event: Event,
  toArguments: CallbackToArguments<ServerCallbackEvents[Event][0], Args>,
): CallbackSource<Args> {
  return { kind: "callback", event, toArguments };
}

export function answer<Payload, Args extends readonly unknown[]>(
  toArguments: ToArguments<Payload, Args>,
): AnswerSource<Args, Payload> {
  return { kind: "answer", toArguments };
}

export function aliasOf<Args extends readonly unknown[]>(name: string): AliasSource<Args> {
  return { kind: "alias", of: name };
}

export function neverSent<Args extends readonly unknown[]>(): NeverSource<Args> {
  return { kind: "never" };
}
