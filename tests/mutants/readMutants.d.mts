export interface Mutant {
  /** `diff/removed-field-is-cosmetic`: area and name. */
  name: string;
  /** What goes wrong for users, in a sentence. */
  fault: string;
  /** What is changed, from the repository's root; `find` stands in it once. */
  file: string;
  find: string;
  replace: string;
  /** Test files and folders that fail for it; none if generating or building finds it. */
  caughtBy: string[];
  /** Files and folders of the tests of its area, to run when none of these does. */
  suite: string[];
}

export function readMutants(root: string, folder?: string): { mutants: Mutant[]; problems: string[] };
export function mutated(source: string, mutant: Pick<Mutant, "find" | "replace">): string;
