// What the processes of a fairness run share: they speak to the one that started them in words and figures.
import { once } from "node:events";
import { libraryPath } from "@headwater/loopback";
import { GameClient, SteamNetworkingConnectionState } from "@headwater/typed";

export const library = libraryPath();

// A process lives as long as the one that started it wants to hear of it.
process.channel?.ref();
process.once("disconnect", () => process.exit());

/** Answers the parent's questions by name. */
export function serve(answers) {
  process.on("message", async ([question, ...args]) => {
    process.send([question, (await answers[question](...args)) ?? null]);
  });
  process.send(["ready", null]);
}

/** Asks a process, and waits for its answer. */
export async function ask(child, question, ...args) {
  child.send([question, ...args]);
  return answer(child, question);
}

/** The next answer to `question`. */
export async function answer(child, question) {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`bench: ${child.spawnargs.slice(1).join(" ")} ended with ${code} when asked for ${question}`);
  });
  const heard = (async () => {
    for (;;) {
      const [[name, value]] = await once(child, "message", { signal });
      if (name === question) return value;
    }
  })();
  try {
    return await Promise.race([heard, ended]);
  } finally {
    // Whichever did not come concerns nobody any more.
    for (const each of [heard, ended]) each.catch(() => undefined);
    over.abort();
  }
}

/** A player whose connections to the server are counted as they come up. */
export async function startPlayer(pump) {
  const client = await GameClient.init({ library, pump });
  const { Connected, ClosedByPeer, ProblemDetectedLocally } = SteamNetworkingConnectionState;
  let connected = 0;
  let lost = 0;
  let enough = () => {};
  client.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    if (info.state === Connected) connected++;
    if (info.state === ClosedByPeer || info.state === ProblemDetectedLocally) {
      lost++;
      client.networkingSockets.closeConnection(connection, 0, null, false);
    }
    enough();
  });
  return {
    client,
    get lost() {
      return lost;
    },
    get connected() {
      return connected;
    },
    connect: (port) => client.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port }, []),
    /** Until so many connections are up or lost. */
    settled: (count) =>
      new Promise((resolve) => {
        enough = () => {
          if (connected + lost >= count) resolve();
        };
        enough();
      }),
  };
}

/** @param {number[]} samples */
export function quantiles(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: sorted.at(-1) };
}
