// What the doctor finds: one line for each thing it looks at.

export interface Finding {
  /** `bad`: a server cannot run like this; `unsure`: it may. */
  readonly state: "ok" | "unsure" | "bad";
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What it is like; unless it is good, with what to do. */
  readonly text: string;
}

export const ok = (about: string, text: string): Finding => ({ state: "ok", about, text });
export const unsure = (about: string, text: string): Finding => ({ state: "unsure", about, text });
export const bad = (about: string, text: string): Finding => ({ state: "bad", about, text });
