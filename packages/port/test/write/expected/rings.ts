import * as gd from "../../../runtime/godot.js";

// What holds itself.
export function ring(): void {
  let one = new Map<any, any>([["name", "one"], ["next", new Map<any, any>()]]);
  const two = new Map<any, any>([["name", "two"], ["next", one]]);
  one.set("next", two);
  one = two;
  console.log(gd.at(one, "name"));
}

export function pile(): void {
  let outer: any[] = [];
  const inner: any[] = [outer];
  outer.push(inner);
  outer = inner;
}
