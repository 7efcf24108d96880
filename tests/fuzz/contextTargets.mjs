// What contexts, batches, lists and readers offer by themselves, beside the interfaces' methods.
import { copies, running } from "./copies.mjs";

const number = { type: "number" };
/** @param {object} value a value as the roles have it */
const given = (value) => ({ input: { type: { kind: "value", value } } });
const text = given({ kind: "string" });
const hook = { input: { type: { kind: "listener" } } };
const connection = given({ kind: "int", alias: "HSteamNetConnection", bits: 32 });
const pollGroup = given({ kind: "int", alias: "HSteamNetPollGroup", bits: 32 });
const bytes = { input: { type: { kind: "bytes" } } };
const flags = given({ kind: "int", bits: 32, signed: true });
const userData = given({ kind: "int64", signed: true });
const sides = /** @type {const} */ (["server", "user"]);

/**
 * @param {import("./keptObjects.mjs").KeptObjects} kept
 * @param {import("./random.mjs").Random} random
 */
export function contextTargets(kept, random) {
  return [...ofContexts(kept, random), ...ofBackgroundPumps(), ...ofKept(kept, random)];
}

/** Of the copy that runs, mostly. */
function contextOf(side, random) {
  return (random.chance(0.95) ? running(side) : random.pick(copies))[side];
}

function ofContexts(kept, random) {
  const own = [
    ["init", "server.init", [number, number, number, number, text], ["server"]],
    ["init", "user.init", [], ["user"]],
    ["runCallbacks", "runCallbacks", [hook], sides],
    ["runCallbacks", "runCallbacks", [hook, number], sides],
    ["send", "ISteamNetworkingSockets.SendMessageToConnection", [connection, bytes, flags], sides],
    ["broadcast", "broadcast", [{ type: "Recipients" }, bytes, flags, { type: "BroadcastOptions" }], sides],
    ["broadcast", "broadcast", [{ type: "Recipients" }, bytes, flags], sides],
    ["readMessages", "messages", [{ type: "MessageSource" }], sides],
  ];
  return [
    ...own.flatMap(([name, label, parameters, of]) =>
      of.map((context) => ({
        context,
        label,
        parameters,
        call: (...values) => contextOf(context, random)[name](...values),
      })),
    ),
    { context: "native", label: "transfer()", parameters: [], call: () => kept.giveAway() },
  ];
}

function ofBackgroundPumps() {
  const pump = [
    ["start", [hook]],
    ["stop", []],
    ["ref", []],
    ["unref", []],
    ["watchConnection", [connection]],
    ["unwatchConnection", [connection]],
    ["watchPollGroup", [pollGroup]],
    ["unwatchPollGroup", [pollGroup]],
  ];
  return sides.flatMap((context) =>
    pump.map(([name, parameters]) => ({
      context,
      label: `backgroundPump.${name}`,
      parameters,
      call: (...values) => running(context)[context].backgroundPump[name](...values),
    })),
  );
}

function ofKept(kept, random) {
  const sendMessages = "ISteamNetworkingSockets.ReceiveMessages";
  // A reader's errors are those of the receive behind it.
  const reading = ["messages", "Message", `${sendMessages}OnConnection`, `${sendMessages}OnPollGroup`];
  /** The largest batches are allowed, and take 256 MiB each: not thousands of times. */
  const modest = (size) => (typeof size === "number" && size > 65_536 ? -1 : size);
  const of = (kind, name, parameters, call, label = `${kind}.${name}`) => ({
    context: "native",
    label,
    parameters,
    call: (...values) => call(kept.pick(kind), ...values),
  });
  const make = (kind) => ({
    context: "native",
    label: `new ${kind}`,
    parameters: [number, number],
    call: (capacity, size) => new (random.pick(copies)[kind])({ capacity, bytes: modest(size) }),
  });
  return [
    make("ReceiveBatch"),
    make("SendBatch"),
    of("ReceiveBatch", "identity", [number], (batch, index) => batch.identity(index)),
    of("ReceiveBatch", "payload", [number], (batch, index) => batch.payload(index)),
    of("ReceiveBatch", "limit", [number], (batch, limit) => {
      batch.limit = limit;
      return batch.limit;
    }),
    of("SendBatch", "add", [connection, bytes, flags, flags, userData], (batch, ...row) => batch.add(...row)),
    of("SendBatch", "reserve", [connection, number, flags, flags, userData], (batch, ...row) => batch.reserve(...row)),
    of("SendBatch", "clear", [], (batch) => batch.clear()),
    of("Recipients", "add", [connection], (recipients, handle) => recipients.add(handle)),
    of("Recipients", "delete", [connection], (recipients, handle) => recipients.delete(handle)),
    of("Recipients", "connections", [], (recipients) => [...recipients.connections]),
    of("Recipients", "results", [], (recipients) => [...recipients.results]),
    of("Recipients", "resultOf", [connection], (recipients, handle) => recipients.resultOf(handle)),
    of("Recipients", "clear", [], (recipients) => recipients.clear()),
    of("MessageReader", "next", [], (reader) => read(reader, kept), reading),
    of("MessageReader", "peek", [], (reader) => reader.peek(), reading),
    of("MessageReader", "release", [], (reader) => reader.release(), reading),
    of("MessageReader", "readFrom", [{ type: "MessageSource" }], (reader, source) => reader.readFrom(source), reading),
    {
      context: "native",
      label: "Message",
      parameters: [],
      call: () => kept.messages.map(lookAt),
    },
  ];
}

function read(reader, kept) {
  const message = reader.next();
  if (message !== undefined) kept.keep(message);
  return message && lookAt(message);
}

const inspect = Symbol.for("nodejs.util.inspect.custom");
function lookAt(message) {
  return [message[inspect](), message.size, message.steamId];
}
