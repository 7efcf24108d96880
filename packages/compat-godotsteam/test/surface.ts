// The committed facts of GodotSteam's surface, one file per class.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface TypeFacts {
  type: string;
  /** Of a dictionary, in order. */
  keys?: KeyFacts[];
  /** Of a dictionary in an array: readable keys that no document lists. */
  hidden?: KeyFacts[];
  /** The keys that are there when Steam says no, if any are. */
  keysOnFailure?: string[];
  /** Of an array. */
  element?: TypeFacts;
}

export interface KeyFacts extends TypeFacts {
  name: string;
  /** Other spellings, readable but not enumerable. */
  aliases?: string[];
}

export interface FunctionFacts {
  name: string;
  /** Other spellings of the same function. */
  aliases?: string[];
  params: (TypeFacts & { name: string; default?: string })[];
  /** Parameters of further forms that work as well. */
  forms?: { name: string; type: string }[][];
  returns: TypeFacts;
  /** Readable keys that no document lists. */
  hidden?: KeyFacts[];
  status: string;
  notes?: string[];
}

export interface SignalFacts {
  name: string;
  aliases?: string[];
  args: KeyFacts[];
  notes?: string[];
}

export interface ClassFacts {
  class: string;
  folder: string;
  functions: FunctionFacts[];
  signals: SignalFacts[];
  /** `uint64`: a bigint. */
  constants: { name: string; aliases?: string[]; value: number | string; type: string }[];
  enums: {
    name: string;
    aliases?: string[];
    members: Record<string, number>;
    /** Older spelling -> newer one. */
    deprecated?: Record<string, string>;
    /** The enum of the SDK that it stands for. Absent: the SDK has it in a class only. */
    sdk?: {
      /** By typed's name. */
      enum: string;
      /** Its members that GodotSteam does not have, and why. */
      without?: Record<string, string>;
    };
  }[];
  /** Functions that are properties as well. */
  properties?: { name: string; type: string }[];
}

export function facts<T>(name: string): T {
  const path = fileURLToPath(new URL(`../data/${name}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

export function factsOf(folder: string): ClassFacts {
  return facts<ClassFacts>(folder);
}

/** Which version of GodotSteam Server has what, where that is not all of them. */
export interface VersionFacts {
  /** The newest version whose names are all here. */
  newest: string;
  /** Version -> the names that came with it. */
  since: Record<string, string[]>;
  /** Version -> the names that it is the last to have. */
  until: Record<string, string[]>;
}

/** GodotSteam's classes, by folder. */
export const classes = facts<string[]>("classes");
