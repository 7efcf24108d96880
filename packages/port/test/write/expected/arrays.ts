import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

interface Entry {
  from: number;
  text: string;
}

export let names: string[] = [];
export const numbers: number[] = [3, 1, 2];
export const queue: Entry[] = [];
export const tags: string[] = ["a", "b"];
export const ids: bigint[] = [];

export function work(): void {
  names.push("Ada");
  names = [...names, ...["Grace"]];
  gd.sort(numbers);
  numbers[0] = gd.at(numbers, 0) + gd.at(numbers, -1);
  queue.push({ from: 1, text: "hello" });
  while (queue.length !== 0) {
    const entry: Entry | null = queue.shift() ?? null;
    console.log(`${entry!.text}${entry!.from}`);
  }
  const big = numbers.filter((number: number) => number > 1);
  const texts = numbers.map((number: number) => String(number));
  console.log(`${big.length}${texts.join(", ")}${numbers.includes(3)}${numbers.includes(4)}${numbers.indexOf(1)}`);
  gd.sort_custom(numbers, (a: number, b: number) => a > b);
  for (let index = numbers.length - 1; index > -1; index--) {
    numbers.splice(index, 1);
  }
  ids.push(SteamServer.getSteamID());
  console.log(`${gd.at(tags, 0)}${gd.str(ids)}${gd.str(names.slice(1))}${gd.str([...numbers, ...[1]])}${gd.same([], numbers)}`);
}
