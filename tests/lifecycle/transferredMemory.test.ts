// The memory of batches given away with ArrayBuffer.prototype.transfer(), which nothing can refuse, to other threads too:
// errors that say so, never a crash, and no message is lost.
import { expect, test } from "vitest";
import { runProgram } from "./runProgram.js";

// Node 20 has it behind a flag, which later versions may not know.
const flags = "transfer" in ArrayBuffer.prototype ? [] : ["--harmony-rab-gsab-transfer"];

const run = async (what: string) => {
  const ending = await runProgram("transferredMemory.mjs", [what], undefined, flags);
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  return ending.messages[0];
};

/** Node 24 and later refuse what is marked as untransferable, as the memory of messages is. */
const messagesCanGo = Number.parseInt(process.versions.node, 10) < 24;

const gone = (what: string) => expect.stringMatching(new RegExp(`^${what}: the memory it needs was transferred`));

test("calls on what has lost its memory say so", async () => {
  expect(await run("calls")).toEqual({
    "SendBatch.add": gone("SendBatch.add"),
    "SendBatch.add, of the payloads": gone("SendBatch.add"),
    "SendBatch.add, of none": gone("SendBatch.add"),
    "SendBatch.reserve": gone("SendBatch.reserve"),
    "SendBatch.clear": gone("SendBatch.clear"),
    SendMessages: gone("ISteamNetworkingSockets.SendMessages"),
    ReceiveMessagesOnConnection: gone("ISteamNetworkingSockets.ReceiveMessagesOnConnection"),
    "ReceiveBatch.limit": gone("ReceiveBatch.limit"),
    "ReceiveBatch.limit =": gone("ReceiveBatch.limit"),
    "ReceiveBatch.payload": gone("ReceiveBatch.payload"),
    "ReceiveBatch.identity": gone("ReceiveBatch.identity"),
    "Recipients.add": gone("Recipients.add"),
    "Recipients.delete": gone("Recipients.delete"),
    "Recipients.connections": gone("Recipients.connections"),
    "Recipients.results": gone("Recipients.results"),
    "Recipients.resultOf": gone("Recipients.resultOf"),
    broadcast: gone("broadcast"),
    "MessageReader.next": gone("messages"),
    "MessageReader.readFrom": gone("messages"),
    ...(messagesCanGo
      ? {
          "Message.connection": gone("Message"),
          "Message.data": gone("Message"),
          "Message.messageNumber": gone("Message"),
        }
      : {}),
  });
});

test("a reader reads on when the memory of a message it gave is transferred", async () => {
  expect(await run("reader")).toEqual(Array.from({ length: 100 }, (_, index) => index));
});

test("nothing can send the memory to another thread by itself", async () => {
  expect(await run("post")).toEqual({ "structured clone": 8, "message port": 8 });
});

test("the memory stays for whoever has it when the thread that made it ends", async () => {
  expect(await run("thread")).toEqual({ written: 7 });
});

test("another thread that writes it all the time makes no call read outside the batch", async () => {
  const { sent, received } = (await run("race")) as { sent: number; received: number };
  expect(sent).toBeGreaterThan(0);
  expect(received).toBeGreaterThan(0);
});
