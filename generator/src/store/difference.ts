// What makes one list of lines of another: where lines go, and which come instead.
import { diffArrays } from "diff";

/** `@ 12 3` - from line 12 (from 0) of the base, 3 lines go - and below it the lines that come. */
export function difference(base: readonly string[], lines: readonly string[]): string[] {
  const hunks: string[] = [];
  let at = 0;
  let gone = 0;
  let come: string[] = [];
  const close = (): void => {
    if (gone > 0 || come.length > 0) hunks.push(`@ ${at - gone} ${gone}`, ...come);
    gone = 0;
    come = [];
  };
  for (const { added, removed, value } of diffArrays([...base], [...lines])) {
    if (added) come = value;
    else if (removed) {
      gone = value.length;
      at += gone;
    } else {
      close();
      at += value.length;
    }
  }
  close();
  return hunks;
}

/** @throws Error when `hunks` is no difference from `base` */
export function applyDifference(base: readonly string[], hunks: readonly string[]): string[] {
  const lines: string[] = [];
  let from = 0;
  for (const hunk of hunks) {
    const [, at, gone] = /^@ (\d+) (\d+)$/.exec(hunk) ?? [];
    if (at === undefined) {
      lines.push(hunk);
      continue;
    }
    const end = Number(at) + Number(gone);
    if (Number(at) < from || end > base.length) throw new Error(`the difference does not fit its base at line ${at}`);
    lines.push(...base.slice(from, Number(at)));
    from = end;
  }
  return [...lines, ...base.slice(from)];
}
