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

/** Another spelling of a signal. */
export interface AliasSource {
  readonly kind: "alias";
  readonly of: string;
}

/** A signal that GodotSteam declares, but that Steam never sends to a server. */
export interface NeverSource {
  readonly kind: "never";
}

export type SignalSource<Args extends readonly unknown[]> =
  | CallbackSource<Args>
  | AnswerSource<Args>
  | AliasSource
  | NeverSource;

/** Enums are integers: the SDK may have members that GodotSteam's enum of the same name has not. */
type Plain<Args> = { [Index in keyof Args]: Args[Index] extends number ? number : Args[Index] };

/** A source for every signal of an interface of signals. */
export type SignalSources<Signals> = {
  readonly [Name in keyof Signals]: SignalSource<Plain<Signals[Name]> & readonly unknown[]>;
};

export function callback<Event extends keyof ServerCallbackEvents, const Args extends readonly unknown[]>(
  event: Event,
  toArguments: CallbackToArguments<ServerCallbackEvents[Event][0], Args>,
): CallbackSource<Args> {
  return { kind: "callback", event, toArguments };
}

export function answer<Payload, const Args extends readonly unknown[]>(
  toArguments: ToArguments<Payload, Args>,
): AnswerSource<Args, Payload> {
  return { kind: "answer", toArguments };
}

export function aliasOf(name: string): AliasSource {
  return { kind: "alias", of: name };
}

export const neverSent: NeverSource = { kind: "never" };
