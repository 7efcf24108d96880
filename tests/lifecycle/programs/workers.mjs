// Several threads load the addon at once and fight for the contexts; one of them is killed at a random moment.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Random } from "../../fuzz/random.mjs";

const [rounds, threads, steps] = [Number(process.argv[2]), 3, 8];
const random = new Random(Number(process.argv[3]));
const program = new URL("./worker.mjs", import.meta.url);

let owned = 0;
for (let round = 0; round < rounds; round++) {
  /** Steps the thread to be killed has taken; it wakes us at each. */
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const victim = random.below(threads);
  const moment = random.below(steps);
  const workers = Array.from({ length: threads }, (_, index) => {
    const workerData = { steps, progress: index === victim ? progress : undefined };
    return new Worker(program, { workerData });
  });
  const ends = workers.map((worker, index) => end(worker, index === victim));
  await taken(progress, moment);
  await workers[victim].terminate();
  const counts = await Promise.all(ends);
  owned += counts.reduce((sum, count) => sum + count, 0);
}
process.send({ owned });
process.disconnect();

/** How often the thread had a context. */
async function end(worker, killed) {
  let count = 0;
  worker.on("message", (owned) => {
    count = owned;
  });
  const [code] = await once(worker, "exit");
  if (code !== 0 && !killed) throw new Error(`a worker that was left alone ended with ${code}`);
  return count;
}

/** Until the thread has taken `moment` steps. */
async function taken(progress, moment) {
  for (let now = Atomics.load(progress, 0); now < moment; now = Atomics.load(progress, 0)) {
    await Atomics.waitAsync(progress, 0, now).value;
  }
}
