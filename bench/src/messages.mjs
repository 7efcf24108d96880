// Messages over a socket pair inside the process: from JavaScript, and in C++ in the same process and in a program of
// its own.
import { runProgram, socketPair } from "./library.mjs";
import { compare, median, rounds, timed } from "./measure.mjs";

/** k_nSteamNetworkingSend_Reliable */
export const reliable = 8;

/** What must be reached of C++'s messages per second. */
function target(size, batch) {
  if (batch === 1) return 0.9;
  return size === 1200 ? 0.8 : 0.85;
}

/** Sends and receives `count` messages in batches; reads the first byte and the size of each. */
export function exchangeBatches({ native, context }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const incoming = new native.ReceiveBatch({ capacity: 256 });
  const payload = new Uint8Array(size).fill(7);
  let seen = 0;
  return timed((count) => {
    for (let sent = 0; sent < count; sent += batch) {
      outgoing.clear();
      for (let i = 0; i < batch; i++) outgoing.add(from, payload, reliable);
      sockets.SendMessages(outgoing);
      for (let done = 0; done < batch; ) {
        const received = sockets.ReceiveMessagesOnConnection(to, incoming);
        const { data, offsets, sizes } = incoming;
        for (let i = 0; i < received; i++) seen += data[offsets[i]] + sizes[i];
        done += received;
      }
    }
    if (seen === 0) throw new Error("bench: nothing was received");
  });
}

/** The same one by one with SendMessageToConnection. */
function exchangeSingly({ native, context }, [from, to], size) {
  const sockets = context.ISteamNetworkingSockets;
  const incoming = new native.ReceiveBatch({ capacity: 256 });
  const payload = new Uint8Array(size).fill(7);
  let seen = 0;
  return timed((count) => {
    for (let sent = 0; sent < count; sent++) {
      sockets.SendMessageToConnection(from, payload, reliable);
      for (let done = 0; done < 1; ) {
        const received = sockets.ReceiveMessagesOnConnection(to, incoming);
        for (let i = 0; i < received; i++) seen += incoming.data[incoming.offsets[i]] + incoming.sizes[i];
        done += received;
      }
    }
    if (seen === 0) throw new Error("bench: nothing was received");
  });
}

/** Sent in batches, received one by one as objects with `for await`. */
function iterate({ native, context, server }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const payload = new Uint8Array(size).fill(7);
  const stream = server.messages({ connection: to });
  for (let i = 0; i < batch; i++) outgoing.add(from, payload, reliable);
  return {
    close: () => stream.return(),
    async run(count) {
      const start = process.hrtime.bigint();
      let left = count;
      let seen = 0;
      sockets.SendMessages(outgoing);
      let open = batch;
      for (let next = stream.next(); ; next = stream.next()) {
        const { value } = await next;
        seen += value.data[0] + value.data.length;
        if (--open > 0) continue;
        left -= batch;
        if (left <= 0) break;
        sockets.SendMessages(outgoing);
        open = batch;
      }
      if (seen === 0) throw new Error("bench: nothing was received");
      return Number(process.hrtime.bigint() - start);
    },
  };
}

async function row(bench, size, batch) {
  const pair = socketPair(bench);
  const { baseline } = bench;
  const forAwait = iterate(bench, pair, size, Math.max(batch, 1));
  const one = batch === 1;
  const { nanoseconds, ratios } = await compare(
    {
      headwater: one ? exchangeSingly(bench, pair, size) : exchangeBatches(bench, pair, size, batch),
      "C++": (count) =>
        one
          ? baseline.exchangeSingly(pair[0], pair[1], size, count)
          : baseline.exchangeBatches(pair[0], pair[1], size, batch, count),
    },
    { step: batch },
  );
  const { nanoseconds: async } = await compare({ "for await": forAwait.run }, { step: Math.max(batch, 64) });
  await forAwait.close();
  const count = Math.ceil(20e6 / nanoseconds["C++"] / batch) * batch;
  const program = median(runProgram(bench.path, size, one ? 0 : batch, count, rounds));
  for (const connection of pair) bench.context.ISteamNetworkingSockets.CloseConnection(connection, 0, null, false);
  // Of messages per second, so the inverse of the times' ratio.
  const reached = 1 / ratios["C++"];
  return {
    name: `${size} bytes, ${one ? "one by one" : `batches of ${batch}`}`,
    perSecond: Object.fromEntries(
      Object.entries({ ...nanoseconds, program, ...async }).map(([name, each]) => [name, 1e9 / each]),
    ),
    reached,
    target: target(size, batch),
    met: reached >= target(size, batch),
  };
}

export async function messages(bench) {
  const rows = [];
  for (const size of [64, 512, 1200]) for (const batch of [1, 64, 256]) rows.push(await row(bench, size, batch));
  return rows;
}
