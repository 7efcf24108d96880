// The short run over bad lines; `npm run faults` sends 100,000 messages over each.
import { expect, test } from "vitest";
import { reliableRun } from "./reliableRun.mjs";

const messages = 15_000;

test.each([1, 5, 20])(
  "reliable messages arrive once, in order, byte for byte at %i percent loss with reordering, duplicates and lag",
  { timeout: 120_000 },
  async (lossPercent) => {
    const line = { lossPercent, reorderPercent: 5, duplicatePercent: 5, lagMs: 10 };
    const report = await reliableRun({ messages, line });
    expect(report).toMatchObject({ defects: [], accepted: messages, received: messages });
    // The faults were on, and the queue was full.
    expect(report.pingMs).toBeGreaterThanOrEqual(2 * line.lagMs);
    expect(report.fullQueues).toBeGreaterThan(0);
  },
);
