// Batches whose columns hold what a program with a mistake may have written there.
import { ReceiveBatch, SendBatch } from "@headwater/native";

const rows = 8;
/** Reused, as programs do: a batch that was filled, cut short or sent before is another case each time. */
const receiveBatches = [16, 4096].map((bytes) => new ReceiveBatch({ capacity: rows, bytes }));
const sendBatch = new SendBatch({ capacity: rows, bytes: 4096 });

/** @param {"ReceiveBatch" | "SendBatch"} type @param {import("./random.mjs").Random} random */
export function batch(type, random, handles) {
  if (type === "ReceiveBatch") return random.pick(receiveBatches);
  sendBatch.clear();
  for (let row = random.below(rows + 1); row > 0; row--) {
    const known = handles.of("HSteamNetConnection");
    const connection = known.length > 0 ? random.pick(known) : 5;
    sendBatch.add(connection, new Uint8Array(random.pick([0, 1, 100, 512])), random.pick([0, 1, 5, 8, 9, 32]));
  }
  if (random.chance(0.3)) spoil(random);
  return sendBatch;
}

function spoil(random) {
  const row = random.below(rows);
  const wild = random.pick([0, 1, 4095, 4096, 4097, 2 ** 31, 2 ** 32 - 1]);
  switch (random.below(6)) {
    case 0:
      sendBatch.offsets[row] = wild;
      break;
    case 1:
      sendBatch.sizes[row] = wild;
      break;
    case 2:
      sendBatch.connections[row] = wild;
      break;
    case 3:
      sendBatch.flags[row] = wild;
      break;
    case 4:
      sendBatch.lanes[row] = wild;
      break;
    default:
      sendBatch.count = random.pick([rows + 1, -1, 0.5, 2 ** 32, Number.NaN, "1"]);
  }
}
