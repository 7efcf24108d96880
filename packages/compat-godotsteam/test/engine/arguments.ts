// The port of arguments.gd: what the kinds of arguments make of what they are given.
import { type Argument, bool, bytes, float, int32, text } from "../../src/core/argument.js";
import { say } from "./said.js";

const given: Readonly<Record<string, unknown>> = {
  ...{ true: true, false: false, zero: 0, seven: 7, "minus one": -1, "2.9": 2.9, "-2.9": -2.9, "0.0": 0 },
  ...{ "'7'": "7", "''": "", null: null, array: [1, 2], "no elements": [], bytes: Uint8Array.of(3, 4) },
  dictionary: { a: 1 },
};

const told = ({ check, name }: Argument): void => {
  for (const [what, value] of Object.entries(given)) {
    let arrived: unknown;
    try {
      arrived = check(name, value, "probe", () => undefined);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      arrived = "refused";
    }
    if (arrived instanceof Uint8Array) arrived = [...arrived];
    say(`${what}:`, typeof arrived === "number" && name === "float" ? arrived.toFixed(1) : arrived);
  }
};

export const cases: Readonly<Record<string, () => void>> = {
  int: () => told(int32("int")),
  float: () => told(float("float")),
  bool: () => told(bool("bool")),
  text: () => told(text("text")),
  bytes: () => told(bytes("bytes")),
};
