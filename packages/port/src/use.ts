// What is found in a script, before it is judged.
import type { MultiplayerFound } from "./multiplayer.js";

export type Language = "gdscript" | "csharp";

/** What the place of a name says about it. `any`: nothing. */
export type Expected = "function" | "signal" | "constant" | "member" | "any";

/** One use of a name of the singleton. */
export interface Use {
  /** As written. */
  readonly name: string;
  readonly expected: Expected;
  /** The enum before it: `Result` of `Steam.Result.RESULT_OK`. */
  readonly enumName?: string;
  /** Connected in a scene, from a node of the singleton's name. */
  readonly inScene?: true;
  /** The singleton's name, if the script used it and not a variable. */
  readonly root?: string;
  readonly language: Language;
  readonly line: number;
  readonly column: number;
}

/** A name of the singleton that means something else. */
export interface Shadow {
  readonly name: string;
  /** "variable", "class", "autoload". */
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

export interface FileUses {
  readonly uses: readonly Use[];
  readonly shadows: readonly Shadow[];
  /** Shadows that hold in all scripts of the language. */
  readonly globals: readonly (Shadow & { readonly language: Language })[];
  /** The file is a C# binding of GodotSteam itself. */
  readonly isBinding: boolean;
}

export const noUses: FileUses = { uses: [], shadows: [], globals: [], isBinding: false };

/** What is found in a file. */
export interface FileFindings extends FileUses {
  readonly multiplayer: MultiplayerFound;
}

export const nothingFound: FileFindings = {
  ...noUses,
  multiplayer: { uses: [], evidence: { server: false, client: false } },
};

/** GodotSteam's singleton: the server's name since 4.x, and the one it shared with the client before. */
export const singletonNames: ReadonlySet<string> = new Set(["Steam", "SteamServer"]);
