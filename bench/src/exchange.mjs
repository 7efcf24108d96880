// The ways of a program in JavaScript to send messages over a connection and to receive them. Each sends and receives
// `count` messages and reads the first byte and the size of each.
import { cpuNanoseconds, timed } from "./measure.mjs";

/** k_nSteamNetworkingSend_Reliable */
export const reliable = 8;

/** The bytes of a message that a sender writes in place: a kind, a tick, a few small numbers. */
export const inPlaceBytes = 8;

const payloadOf = (size) => new Uint8Array(size).fill(7);

/** Receives `count` messages into `incoming`; what was read of them. */
function receiveAll(sockets, to, incoming, count) {
  let seen = 0;
  for (let done = 0; done < count; ) {
    const received = sockets.ReceiveMessagesOnConnection(to, incoming);
    const { data, offsets, sizes } = incoming;
    for (let i = 0; i < received; i++) seen += data[offsets[i]] + sizes[i];
    done += received;
  }
  return seen;
}

/** @param {(batch: number) => number} exchange sends and receives a batch; what it has read */
function inBatches(batch, exchange) {
  let seen = 0;
  return timed((count) => {
    for (let sent = 0; sent < count; sent += batch) seen += exchange(batch);
    if (seen === 0) throw new Error("bench: nothing was received");
  });
}

/** One by one with the context's `send` of the native package. */
export function singly({ native, context }, [from, to], size) {
  const sockets = context.ISteamNetworkingSockets;
  const incoming = new native.ReceiveBatch();
  const payload = payloadOf(size);
  return inBatches(1, () => {
    context.send(from, payload, reliable);
    return receiveAll(sockets, to, incoming, 1);
  });
}

/** The same with the methods of the typed package. */
export function typedSingly({ native, server }, [from, to], size) {
  const sockets = server.networkingSockets;
  const incoming = new native.ReceiveBatch();
  const payload = payloadOf(size);
  return inBatches(1, () => {
    sockets.send(from, payload, reliable);
    let seen = 0;
    for (let done = 0; done < 1; ) {
      const received = sockets.receiveMessagesOnConnection(to, incoming);
      for (let i = 0; i < received; i++) seen += incoming.data[incoming.offsets[i]] + incoming.sizes[i];
      done += received;
    }
    return seen;
  });
}

/** Fills `outgoing` with messages that are written in place. */
function reserveAll(outgoing, from, size, count) {
  outgoing.clear();
  const { data } = outgoing;
  for (let i = 0; i < count; i++) {
    const at = outgoing.reserve(from, size, reliable);
    for (let k = 0; k < inPlaceBytes; k++) data[at + k] = k + 7;
  }
}

/** In batches that are written in place. */
export function reserved({ native, context }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const incoming = new native.ReceiveBatch();
  return inBatches(batch, () => {
    reserveAll(outgoing, from, size, batch);
    sockets.SendMessages(outgoing);
    return receiveAll(sockets, to, incoming, batch);
  });
}

/** In batches that ready-made payloads are copied to. */
export function added({ native, context }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const incoming = new native.ReceiveBatch();
  const payload = payloadOf(size);
  return inBatches(batch, () => {
    outgoing.clear();
    for (let i = 0; i < batch; i++) outgoing.add(from, payload, reliable);
    sockets.SendMessages(outgoing);
    return receiveAll(sockets, to, incoming, batch);
  });
}

/** Sent in batches written in place, received as objects with `receive()`. */
export function received({ native, context, server }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const source = { connection: to };
  return inBatches(batch, () => {
    reserveAll(outgoing, from, size, batch);
    sockets.SendMessages(outgoing);
    let seen = 0;
    for (let done = 0; done < batch; ) {
      for (const message of server.receive(source)) {
        const { data } = message;
        seen += data[0] + data.length;
        done++;
      }
    }
    return seen;
  });
}

/** The same, received with `for await`; the loop goes on until it is closed. */
export function awaited({ native, context, server }, [from, to], size, batch) {
  const sockets = context.ISteamNetworkingSockets;
  const outgoing = new native.SendBatch({ capacity: batch });
  const stop = new AbortController();
  const send = () => {
    reserveAll(outgoing, from, size, batch);
    sockets.SendMessages(outgoing);
  };
  let left = 0;
  let open = 0;
  let seen = 0;
  let finished = () => {};
  const reading = read();
  async function read() {
    for await (const message of server.messages({ connection: to }, { signal: stop.signal })) {
      const { data } = message;
      seen += data[0] + data.length;
      if (--open > 0) continue;
      left -= batch;
      if (left > 0) {
        open = batch;
        send();
      } else {
        finished();
      }
    }
  }
  return {
    close: () => {
      stop.abort();
      return reading;
    },
    async run(count) {
      const start = cpuNanoseconds();
      const done = new Promise((resolve) => {
        finished = resolve;
      });
      left = count;
      open = batch;
      send();
      // The loop waits for messages, which a frame hands to it.
      server.runCallbacks();
      await done;
      if (seen === 0) throw new Error("bench: nothing was received");
      return cpuNanoseconds() - start;
    },
  };
}
