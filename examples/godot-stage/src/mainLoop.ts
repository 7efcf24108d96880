// What Godot's engine does for the script of a node: `_ready`, a frame 60 times a second, `_exit_tree` after `quit`.
import { setTimeout as delay } from "node:timers/promises";

export interface NodeScript {
  _ready(): void;
  /** @param delta - Seconds since the frame before. */
  _process(delta: number): void;
  _exit_tree(): void;
}

const frameMs = 1000 / 60;

let exitCode: number | undefined;

const tree = {
  /** Ends the main loop after the current frame. */
  quit(exit_code = 0): void {
    exitCode = exit_code;
  },
  /** `await get_tree().create_timer(seconds).timeout` waits; the frames go on. */
  create_timer(seconds: number): { readonly timeout: Promise<void> } {
    return { timeout: delay(seconds * 1000) };
  },
};

export function get_tree(): typeof tree {
  return tree;
}

/** Runs a script until it quits; the exit code. `_ready` has run when this returns its promise. */
export async function mainLoop(script: NodeScript): Promise<number> {
  exitCode = undefined;
  script._ready();
  let before = performance.now();
  while (exitCode === undefined) {
    // Steam's answers come between frames: a loop that never waits would not see them.
    await delay(frameMs);
    const now = performance.now();
    script._process((now - before) / 1000);
    before = now;
  }
  script._exit_tree();
  return exitCode;
}
