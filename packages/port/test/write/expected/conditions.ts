import * as gd from "../../../runtime/godot.js";

interface Each {
  name: string;
  score: number;
}

export let current: Each | null = null;
export const names: any[] = [];
export const title: string = "";
export const count: number = 0;
export let timer: gd.Timer = null as unknown as gd.Timer;

export function work(given: string, list: any[], maybe: Map<any, any> = new Map<any, any>()): number {
  if (names.length > 0) {
    return 1;
  } else if (title === "" && count === 0) {
    return 2;
  }
  if (current !== null && current.score > 0) {
    return current.score;
  }
  const found: Each | null = find(given);
  if (found === null) {
    return 3;
  }
  console.log(found.score);
  const other: Each | null = find("x");
  console.log(`${other!.score}${list.length > 0 ? list.length : 0}${gd.str(maybe)}`);
  if (title === "" || (count > 1 && title !== "a")) {
    // Nothing to do.
  }
  current = found;
  return found === null ? -1 : found.score;
}

export function find(wanted: string): Each | null {
  for (const each of [{ name: "a", score: 1 }]) {
    if (each.name === wanted) {
      return each;
    }
  }
  return null;
}

export function start(): void {
  timer = new gd.Timer();
  timer.one_shot = true;
  timer.timeout.connect(start);
  timer.enter();
  timer.start(0.5);
  gd.assert(timer !== null, "no timer");
}
