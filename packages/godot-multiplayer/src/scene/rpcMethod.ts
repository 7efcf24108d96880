// Functions that other machines may call, as `@rpc` declares them in GDScript.
import { createHash } from "node:crypto";
import { nodeMethodFlag } from "../protocol/framing.js";
import type { TransferMode } from "../transport.js";
import { type DeclaredType, declaredType, type SentAs, type TypeName, type ValueOf } from "../variant/declaredType.js";

/** Who may call: anybody, the node's authority (which is the server unless it is said), nobody. */
export type RpcMode = "any_peer" | "authority" | "disabled";

/** Options of {@link rpc}, as the arguments of `@rpc`. */
export interface RpcOptions {
  /** Whether a call may be lost or overtaken (default `reliable`, as in GDScript). */
  transfer?: TransferMode;
  /** Calls of one channel wait for each other, those of others do not (default 0). */
  channel?: number;
  /** `call_local`: a call to everybody runs here, too. */
  callLocal?: boolean;
  /** How many of the last arguments have a default value and may be left out. */
  optional?: number;
  /** `Node.rpc_config` declares it, not the script. */
  byNodeConfig?: boolean;
}

/** A function that may be called from elsewhere: what {@link rpc} makes. */
export interface RpcDeclaration<
  Mode extends RpcMode = RpcMode,
  Args extends readonly TypeName[] = readonly TypeName[],
  Optional extends number = number,
> {
  /** Who may call it. */
  readonly mode: Mode;
  /** The types of its arguments. */
  readonly args: Args;
  /** How calls go. */
  readonly options: RpcOptions & {
    /** How many of the last arguments may be left out. */
    readonly optional?: Optional;
  };
}

/** The functions of a script, by their names. */
export type RpcDeclarations = Readonly<Record<string, RpcDeclaration>>;

/**
 * Declares a function that other machines may call, as `@rpc` does in GDScript.
 *
 * @param mode - who may call it
 * @param args - the types of its arguments, `Variant` where GDScript declares none
 * @param options - how calls go; it has to be what the clients' scripts say
 * @returns the declaration, for {@link godotNode}
 */
export function rpc<Mode extends RpcMode, const Args extends readonly TypeName[], Optional extends number = 0>(
  mode: Mode,
  args: Args,
  options: RpcOptions & { readonly optional?: Optional } = {},
): RpcDeclaration<Mode, Args, Optional> {
  return { mode, args, options };
}

type Values<Args extends readonly TypeName[]> = { -readonly [Index in keyof Args]: ValueOf<Args[Index]> };
type Sent<Args extends readonly TypeName[]> = { -readonly [Index in keyof Args]: SentAs<Args[Index]> };

/** Arguments of which the last ones may be left out. */
type Given<Args, Declaration, Left extends unknown[] = []> =
  Declaration extends RpcDeclaration<RpcMode, readonly TypeName[], infer Optional>
    ? Left["length"] extends Optional
      ? Args
      : Args extends [...infer Fewer, unknown]
        ? Args | Given<Fewer, Declaration, [...Left, unknown]>
        : Args
    : never;

/** `node.rpc`: a function for each method, called with a peer first: 0 is everybody, -5 everybody but 5. */
export type RpcCallers<Declarations extends RpcDeclarations> = {
  readonly [Name in keyof Declarations]: (
    peer: number,
    ...args: Given<Sent<Declarations[Name]["args"]>, Declarations[Name]>
  ) => void;
};

/** What a class has to implement: what clients may call. */
export type RpcHandlers<Declarations extends RpcDeclarations> = {
  [Name in keyof Declarations as Declarations[Name]["mode"] extends "any_peer" ? Name : never]: (
    ...args: Given<Values<Declarations[Name]["args"]>, Declarations[Name]>
  ) => void;
};

/** A method with its number and everything that is looked up at a call. */
export interface RpcMethod {
  readonly name: string;
  readonly id: number;
  readonly mode: RpcMode;
  readonly args: readonly DeclaredType[];
  readonly required: number;
  readonly transfer: TransferMode;
  readonly channel: number;
  readonly callLocal: boolean;
}

/** As Godot sorts them: by code points, which JavaScript's order is not beyond U+FFFF. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** All methods of a class: both ends number them alike if their names are the same, which the MD5 says. */
export class RpcTable {
  readonly byName: ReadonlyMap<string, RpcMethod>;
  readonly byId: ReadonlyMap<number, RpcMethod>;
  readonly md5: string;

  constructor(declarations: RpcDeclarations) {
    const names = Object.keys(declarations).sort(byCodePoints);
    const isNodes = (name: string): boolean => declarations[name]?.options.byNodeConfig === true;
    const nodes = names.filter(isNodes);
    const scripts = names.filter((name) => !isNodes(name));
    const methods = [
      ...nodes.map((name, index) => methodOf(name, nodeMethodFlag | index, declarations)),
      ...scripts.map((name, index) => methodOf(name, index, declarations)),
    ];
    this.byName = new Map(methods.map((method) => [method.name, method]));
    this.byId = new Map(methods.map((method) => [method.id, method]));
    this.md5 = createHash("md5")
      .update([...nodes, ...scripts].join(""))
      .digest("hex");
  }
}

function methodOf(name: string, id: number, declarations: RpcDeclarations): RpcMethod {
  const { mode, args, options } = declarations[name] as RpcDeclaration;
  const { transfer = "reliable", channel = 0, callLocal = false, optional = 0 } = options;
  const required = args.length - optional;
  return { name, id, mode, args: args.map(declaredType), required, transfer, channel, callLocal };
}
