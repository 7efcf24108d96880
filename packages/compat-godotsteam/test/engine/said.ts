// What the probes say, written as Godot's str() writes it.
import { setImmediate as nextTurn } from "node:timers/promises";

/** What the running case has said. */
let lines: string[] = [];

export function begin(): string[] {
  lines = [];
  return lines;
}

export function say(...values: unknown[]): void {
  lines.push(values.map(str).join(" ").trim());
}

/** Godot's next frame: deferred handlers and coroutines have had their turn. */
export async function frame(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function str(value: unknown): string {
  if (value === undefined || value === null) return "<null>";
  if (Array.isArray(value)) return `[${value.map(str).join(", ")}]`;
  return String(value);
}
