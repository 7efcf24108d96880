// How each function and signal of a class is recorded.
import type { GameClient } from "@headwater/typed";
import type { SteamServerObject, SteamServerSignals } from "../../src/index.js";
import type { Fields } from "../payload.js";
import type { Varying } from "./shape.js";

/** What a record can use. */
export interface World {
  readonly server: SteamServerObject;
  /** A player in the same process. */
  readonly player: GameClient;
  /** A fresh ticket of the player. */
  ticket(): Promise<Uint8Array>;
  /** Has Steam send a callback to the server: a struct of the SDK by name, and its fields. */
  post(struct: string, fields: Fields): void;
  /** Runs callbacks until `signal` is emitted; its arguments. */
  next<Name extends keyof SteamServerSignals>(signal: Name): Promise<SteamServerSignals[Name]>;
}

export interface FunctionRecord {
  /** The arguments of the recorded call. */
  args?: (world: World) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Makes ready what the call needs. */
  before?: (world: World) => unknown;
  /** Undoes what the call did. */
  after?: (world: World) => unknown;
  /** The failing call, if it is not the same call without a server. */
  failing?: Pick<FunctionRecord, "args" | "before" | "after">;
  /** Keys whose values differ from run to run; `value`: what the function returns itself. */
  varying?: Varying;
  /** Why it does not call what it stands for. */
  elsewhere?: string;
}

export interface SignalRecord {
  /** Makes Steam send it. */
  provoke: (world: World) => unknown;
  /** Positions of arguments whose values differ from run to run. */
  varying?: readonly number[];
}

export interface ClassRecords {
  functions: Readonly<Record<string, FunctionRecord>>;
  signals: Readonly<Record<string, SignalRecord>>;
}

/** The call needs no arguments and is the same on every run. */
export const plain: FunctionRecord = {};

/** The call takes these arguments. */
export function given(...args: readonly unknown[]): FunctionRecord {
  return { args: () => args };
}
