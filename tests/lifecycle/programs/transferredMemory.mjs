// Gives the memory of batches, lists, readers and messages away and uses them all the same.
import { once } from "node:events";
import { isMainThread, MessageChannel, parentPort, Worker, workerData } from "node:worker_threads";
import { libraryPath } from "@headwater/loopback";
import { loadLibrary, ReceiveBatch, Recipients, SendBatch, server } from "@headwater/native";
import { freshCopy } from "./freshCopy.mjs";

const file = new URL(import.meta.url);

function pairOfSockets() {
  loadLibrary(libraryPath());
  server.init(0x7f000001, 27015, 0xffff, 2, "1.0.0.0");
  return server.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
}

/** False where Node refuses, as from version 24 on for memory that is marked as untransferable. */
function giveAway(view) {
  try {
    view.buffer.transfer();
    return true;
  } catch {
    return false;
  }
}

function errorsOf(calls) {
  const errors = {};
  for (const [name, call] of Object.entries(calls)) {
    try {
      const result = call();
      errors[name] = `no error, but ${String(result)}`;
    } catch (error) {
      errors[name] = error.message;
    }
  }
  return errors;
}

const programs = {
  calls() {
    const [near, far] = pairOfSockets();
    const { ISteamNetworkingSockets: sockets } = server;
    const payload = new Uint8Array([1]);
    const send = new SendBatch();
    send.add(near, payload, 8);
    const sendWithoutPayloads = new SendBatch();
    sendWithoutPayloads.data.buffer.transfer();
    const receive = new ReceiveBatch();
    const recipients = new Recipients([near]);
    const reader = server.readMessages({ connection: far });
    sockets.SendMessageToConnection(near, payload, 8);
    const message = reader.next();
    for (const view of [send.sizes, receive.data, recipients.connections, reader.control]) view.buffer.transfer();
    const messageIsGone = giveAway(message.data);
    const ofMessage = {
      "Message.connection": () => message.connection,
      "Message.data": () => message.data.length,
      "Message.messageNumber": () => message.messageNumber,
    };
    return errorsOf({
      ...(messageIsGone ? ofMessage : {}),
      "SendBatch.add": () => send.add(near, payload, 8),
      "SendBatch.add, of the payloads": () => sendWithoutPayloads.add(near, payload, 8),
      "SendBatch.add, of none": () => sendWithoutPayloads.add(near, new Uint8Array(0), 8),
      "SendBatch.reserve": () => send.reserve(near, 8, 8),
      "SendBatch.clear": () => send.clear(),
      SendMessages: () => sockets.SendMessages(send),
      ReceiveMessagesOnConnection: () => sockets.ReceiveMessagesOnConnection(far, receive),
      "ReceiveBatch.limit": () => receive.limit,
      "ReceiveBatch.limit =": () => {
        receive.limit = 1;
      },
      "ReceiveBatch.payload": () => receive.payload(0),
      "ReceiveBatch.identity": () => receive.identity(0),
      "Recipients.add": () => recipients.add(5),
      "Recipients.delete": () => recipients.delete(near),
      "Recipients.connections": () => recipients.connections,
      "Recipients.results": () => recipients.results,
      "Recipients.resultOf": () => recipients.resultOf(near),
      broadcast: () => server.broadcast(recipients, payload, 8),
      "MessageReader.next": () => reader.next(),
      "MessageReader.readFrom": () => reader.readFrom(5),
    });
  },

  reader() {
    const [near, far] = pairOfSockets();
    for (let i = 0; i < 100; i++) server.send(near, new Uint8Array([i]), 8);
    const reader = server.readMessages({ connection: far });
    const read = [];
    for (let message = reader.next(); message !== undefined; message = reader.next()) {
      read.push(message.data[0]);
      if (read.length % 7 === 0) giveAway(message.data);
    }
    return read;
  },

  post() {
    const lengthAfter = (transfer) => {
      const batch = new SendBatch({ capacity: 1, bytes: 8 });
      try {
        transfer(batch.data.buffer);
      } catch {
        // Some versions of Node refuse, others copy.
      }
      return batch.data.length;
    };
    const { port1, port2 } = new MessageChannel();
    const lengths = {
      "structured clone": lengthAfter((buffer) => structuredClone(buffer, { transfer: [buffer] })),
      "message port": lengthAfter((buffer) => port1.postMessage(buffer, [buffer])),
    };
    port2.close();
    return lengths;
  },

  async thread() {
    const worker = new Worker(file, { workerData: "give away" });
    const [[memory]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
    const bytes = new Uint8Array(memory);
    bytes.fill(7);
    return { written: bytes.at(-1) };
  },

  async race() {
    const [near, far] = pairOfSockets();
    const { ISteamNetworkingSockets: sockets } = server;
    // Of another copy, whose JavaScript does not stand in front of this one's methods and look at the arrays.
    const other = freshCopy();
    const send = new other.SendBatch({ capacity: 256, bytes: 4096 });
    const receive = new other.ReceiveBatch({ capacity: 64, bytes: 4096 });
    const arrays = [send.sizes, receive.data].map((view) => view.buffer.transfer());
    const worker = new Worker(file, { workerData: "scribble" });
    worker.postMessage({ arrays, connection: near }, arrays);
    await once(worker, "message");
    let sent = 0;
    let received = 0;
    for (let i = 0; i < 3000; i++) {
      send.count = i % 256;
      try {
        sockets.SendMessages(send);
        sent++;
      } catch (error) {
        if (!/outside the batch/.test(error.message)) throw error;
      }
      sockets.SendMessageToConnection(near, new Uint8Array(i % 4000), 8);
      received += sockets.ReceiveMessagesOnConnection(far, receive);
    }
    await worker.terminate();
    return { sent, received };
  },
};

if (isMainThread) {
  process.send(await programs[process.argv[2]]());
  process.disconnect();
  server.shutdown();
} else if (workerData === "give away") {
  const batch = new ReceiveBatch({ capacity: 1, bytes: 64 * 1024 * 1024 });
  const memory = batch.data.buffer.transfer();
  parentPort.postMessage(memory, [memory]);
} else {
  const [{ arrays, connection }] = await once(parentPort, "message");
  const words = arrays.map((buffer) => new Uint32Array(buffer));
  parentPort.postMessage("writing");
  for (let round = 0; ; round++) {
    for (const each of words) each.fill(round % 3 === 0 ? 0xffff_fff0 : round % 3 === 1 ? 16 : connection);
  }
}
