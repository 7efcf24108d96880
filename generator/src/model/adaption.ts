// How a call is made by the signature that another SDK has of the same function.
import type { ApiMethod, ApiParam } from "./apiModel.js";

export type Signature = Pick<ApiMethod, "flatName" | "returnType" | "params">;

/** What a function does in SDKs that lack one of its parameters, as an argument; undefined where nobody says. */
export type AbsentArgument = (flatName: string, param: ApiParam) => string | undefined;

export interface Adaption {
  /** C++ expressions of the parameters' names, one for each parameter of the function that is called. */
  arguments: string[];
  /** The parameters it lacks, each with the only argument that means the same to it. */
  lost: { index: number; name: string; only: string }[];
}

/**
 * Parameters are the same by their place; those behind the shared ones are left out, or get the argument that says what
 * the function does without them.
 *
 * @returns nothing if the call cannot be made without a guess
 */
export function adaption(from: Signature, to: Signature, absent: AbsentArgument): Adaption | undefined {
  if (from.returnType !== to.returnType) return undefined;
  const shared = Math.min(from.params.length, to.params.length);
  const passed = to.params.slice(0, shared).map((param, index) => converted(from.params[index] as ApiParam, param));
  const added = to.params.slice(shared).map((param) => withoutIt(to, param, absent));
  const lost = from.params.slice(shared).map((param) => withoutIt(from, param, absent));
  const all = [...passed, ...added];
  if (all.includes(undefined) || lost.includes(undefined)) return undefined;
  return {
    arguments: all as string[],
    lost: lost.map((only, index) => ({
      index: shared + index,
      name: from.params[shared + index]?.name as string,
      only: only as string,
    })),
  };
}

function withoutIt({ flatName }: Signature, param: ApiParam, absent: AbsentArgument): string | undefined {
  return absent(flatName, param) ?? param.default;
}

function converted(from: ApiParam, to: ApiParam): string | undefined {
  if (from.type === to.type) return from.name;
  // What is written to differs from release to release, where the function it stands for is one.
  if (bare(from.type) === bare(to.type) && to.type.includes("*")) return `const_cast<${to.type}>(${from.name})`;
  return undefined;
}

function bare(type: string): string {
  return type.replace(/\bconst\b/g, "").replace(/\s+/g, "");
}
