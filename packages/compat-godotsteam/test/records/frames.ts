// Frames of the game loop.
import type { World } from "./classRecords.js";

/** Runs callbacks a few times: enough for what the loopback answers by itself, however little that is. */
export async function frames({ server }: World): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    server.run_callbacks();
    // Answers to calls come between two frames.
    await new Promise(setImmediate);
  }
}
