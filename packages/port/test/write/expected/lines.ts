import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

// Several statements in a line.
export let first = 1;
export const second: number = 2;
export const names: string[] = [];

export function _ready(): void {
  let count = 0;
  count += first;
  count += second;
  if (count > 2) {
    names.push("many");
    names.push("more");
  } else {
    names.push("few");
    return;
  }
  for (const each of names) {
    console.log(each);
    count -= 1;
  }
  // Not translated: `$Label` is a node of a scene
  //   var label = $Label; label.text = "hi"; label.show(); count = 5
  // Not translated: it needs `label`, which is not translated
  count = 5;
  console.log(count);
  SteamServer.setMaxPlayerCount(count);
  console.log("behind", count);
}

export function last(): number {
  first = 3;
  return first;
}
