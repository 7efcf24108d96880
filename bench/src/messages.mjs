// Messages over a socket pair inside the process: from JavaScript, and in C++ in the same process and in a program of
// its own.
import { added, awaited, inPlaceBytes, received, reserved, singly, typedSingly } from "./exchange.mjs";
import { runProgram, socketPair } from "./library.mjs";
import { compare, median, rounds } from "./measure.mjs";

const sizes = [64, 512, 1200];
const batches = [64, 256];

/** What must be reached of C++'s messages per second. */
export const targets = { singly: 0.87, reserved: 0.9, received: 0.6, awaited: 0.3 };

const perSecond = (nanoseconds) =>
  Object.fromEntries(Object.entries(nanoseconds).map(([name, each]) => [name, 1e9 / each]));

/** Runs `measure` with a fresh pair of connections. */
async function withPair(bench, measure) {
  const pair = socketPair(bench);
  try {
    return await measure(pair);
  } finally {
    for (const connection of pair) bench.context.ISteamNetworkingSockets.CloseConnection(connection, 0, null, false);
  }
}

/** Of the C++ program, which has no Node in its process. */
function programPerSecond(bench, size, batch, nanoseconds) {
  const step = Math.max(batch, 1);
  const count = Math.ceil(20e6 / nanoseconds / step) * step;
  return 1e9 / median(runProgram(bench.path, size, batch, count, rounds));
}

function oneByOne(bench, size) {
  return withPair(bench, async (pair) => {
    const { nanoseconds, ratio } = await compare({
      native: singly(bench, pair, size),
      typed: typedSingly(bench, pair, size),
      "C++": (count) => bench.baseline.exchangeSingly(...pair, size, count),
    });
    const reached = { native: ratio("C++", "native"), typed: ratio("C++", "typed") };
    return {
      size,
      perSecond: { ...perSecond(nanoseconds), program: programPerSecond(bench, size, 0, nanoseconds["C++"]) },
      reached,
      met: reached.native >= targets.singly,
    };
  });
}

function inBatches(bench, size, batch) {
  const cpp = (pair, written) => (count) => bench.baseline.exchangeBatches(...pair, size, written, batch, count);
  return withPair(bench, async (pair) => {
    const loop = awaited(bench, pair, size, batch);
    const { nanoseconds: awaitedAlone, ratio: toAwaited } = await compare(
      { awaited: loop.run, "C++ in place": cpp(pair, inPlaceBytes) },
      { step: batch },
    );
    await loop.close();
    const { nanoseconds, ratio } = await compare(
      {
        reserved: reserved(bench, pair, size, batch),
        added: added(bench, pair, size, batch),
        received: received(bench, pair, size, batch),
        "C++ in place": cpp(pair, inPlaceBytes),
        "C++ copying": cpp(pair, size),
      },
      { step: batch },
    );
    const reached = {
      reserved: ratio("C++ in place", "reserved"),
      added: ratio("C++ copying", "added"),
      received: ratio("C++ in place", "received"),
      awaited: toAwaited("C++ in place", "awaited"),
    };
    return {
      size,
      batch,
      perSecond: {
        ...perSecond({ ...awaitedAlone, ...nanoseconds }),
        program: programPerSecond(bench, size, batch, nanoseconds["C++ copying"]),
      },
      reached,
      met: Object.fromEntries(
        ["reserved", "received", "awaited"].map((name) => [name, reached[name] >= targets[name]]),
      ),
    };
  });
}

export async function messages(bench) {
  const results = { oneByOne: [], inBatches: [] };
  for (const size of sizes) {
    results.oneByOne.push(await oneByOne(bench, size));
    for (const batch of batches) results.inBatches.push(await inBatches(bench, size, batch));
  }
  return results;
}
