import * as gd from "../../../runtime/godot.js";

export const COUNT = 4;
export const STEP = 0.25;

export function work(limit: number, text: string): void {
  for (let i = 0; i < COUNT; i++) {
    console.log(i);
  }
  for (let i = 2; i < COUNT; i++) {
    console.log(i);
  }
  for (const i of gd.range(0, limit, 2)) {
    console.log(i);
  }
  for (let i = 10; i > 0; i -= 3) {
    console.log(i);
  }
  for (let i of gd.range(limit)) {
    i += 1;
    console.log(i);
  }
  for (const character of text) {
    console.log(character);
  }
  let seconds = 0.0;
  while (seconds < 1.0) {
    seconds += STEP;
    if (seconds === 0.5) {
      continue;
    }
    console.log(`${Math.trunc(7 / 2)}${7 % 2}${gd.str(7.0 / 2)}${2 ** 3}${gd.str(seconds)}`);
  }
  let mask: number = 1 << 4 | 3;
  if ((mask & 2) !== 0 && (mask & 8) === 0) {
    mask &= ~2;
  }
  limit = Math.trunc(limit / 3);
  console.log(`${limit}${mask}${-mask}${Math.min(Math.max(limit, 0), 9)}${Math.max(1, 2)}${Math.trunc(seconds)}${gd.to_int("12")}${gd.str(limit / 2)}`);
}

export function laid_out(first: any[], second: number): void {
  for (const each of [second, 4]) {
    console.log(each);
  }
  if (second > 1 && first.length !== 0) {
    console.log("both");
  }
  for (const second of first) {
    console.log(gd.str(second));
  }
  const later = (value: number) => value + second;
  console.log(`${gd.call(later, 2)}${second}`);
}
