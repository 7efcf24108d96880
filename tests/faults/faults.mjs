// npm run faults -- [--messages N] [--loss 1,5,20] [--through valve-1.62]: reliable messages over bad lines. The short run
// is in npm test.
import { commandLine } from "../../scripts/commandLine.mjs";
import { throughEnvironment } from "../steamclient/ways.mjs";

const { values } = commandLine(import.meta.url, {
  options: {
    messages: { type: "string", default: "100000" },
    loss: { type: "string", default: "1,5,20" },
    through: { type: "string", default: "own" },
  },
});
Object.assign(process.env, throughEnvironment(values.through));
// Finds its door when it is loaded.
const { reliableRun } = await import("./reliableRun.mjs");
const messages = number("--messages", values.messages);

const rows = [];
for (const text of values.loss.split(",")) {
  const line = { lossPercent: number("--loss", text), reorderPercent: 5, duplicatePercent: 5, lagMs: 10 };
  const { received, bytes, fullQueues, worstQuality, seconds, defects } = await reliableRun({ messages, line });
  rows.push({
    "loss %": line.lossPercent,
    messages: received,
    MiB: Number((bytes / 2 ** 20).toFixed(1)),
    seconds: Number(seconds.toFixed(1)),
    "messages/s": Math.round(received / seconds),
    "full queues": fullQueues,
    "worst quality": Number(worstQuality.toFixed(2)),
    defects: defects.length,
  });
  for (const defect of defects) console.error(`${line.lossPercent} % loss: ${defect}`);
  if (defects.length > 0) process.exitCode = 1;
}
console.table(rows);
console.log(process.exitCode ? "Failed." : "Every message arrived once, in order and byte for byte.");

function number(name, text) {
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0 && text.trim() !== "") return value;
  console.error(`${name} takes numbers of 0 or more, got ${text}`);
  process.exit(2);
}
