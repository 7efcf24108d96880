// The message methods that servers call most, without the general cost of a call: payloads, arguments and results lie in
// shared memory, and a call into C++ takes nothing along. What is out of the ordinary goes to the general method, which
// says what is wrong with it.
import { addon, type NativeContext } from "./addon.js";
import { outOfRange, wrongType } from "./argumentErrors.js";
import { describe } from "./describe.js";
import type { ISteamNetworkingMessages, ISteamNetworkingSockets } from "./generated/interfaces.js";
import { MessageReader, sourceKind } from "./messageReader.js";
import { ReceiveBatch } from "./receiveBatch.js";
import { Recipients } from "./recipients.js";
import { SendBatch } from "./sendBatch.js";

type MessagingContext = NativeContext & {
  ISteamNetworkingMessages: ISteamNetworkingMessages;
  ISteamNetworkingSockets: ISteamNetworkingSockets;
};

const slot = {} as { readonly bytes: Uint8Array; readonly control: Int32Array; readonly numbers: BigInt64Array };
const sendSlot = addon.attachSendSlot(slot);
const { bytes, control, numbers } = slot;
/** As src/manual/send_slot.h names the words of `control`. */
const word = { side: 0, connection: 1, size: 2, flags: 3, result: 4 } as const;

const isUint32 = (value: unknown): boolean => typeof value === "number" && value >>> 0 === value;
const isInt32 = (value: unknown): boolean => typeof value === "number" && (value | 0) === value;
/** Copies what is worth copying; an empty view may be detached, which is for the general method to tell. */
function copied(data: unknown): data is Uint8Array {
  if (!ArrayBuffer.isView(data) || !(data instanceof Uint8Array) || data.length === 0 || data.length > bytes.length)
    return false;
  try {
    bytes.set(data);
    return true;
  } catch {
    // The length of a detached view may be the one it had: in V8's optimized code, up to Node 22, where views of
    // resizable buffers have passed, too.
    return false;
  }
}

/** @param side - 0 for the server, 1 for the user */
function install(context: MessagingContext, side: 0 | 1) {
  const { ISteamNetworkingSockets: sockets, ISteamNetworkingMessages: messages } = context;
  // None of them looks at its receiver.
  const { SendMessageToConnection, SendMessages, ReceiveMessagesOnConnection, ReceiveMessagesOnPollGroup } = sockets;
  const { ReceiveMessagesOnChannel } = messages;
  // Of the package's other half, ESM or CommonJS, if that was loaded before: it knows its own lists.
  const { broadcast } = context as Partial<NativeContext>;

  /** What was copied there. */
  const sendFromSlot = (connection: number, data: Uint8Array, flags: number): number => {
    control[word.side] = side;
    control[word.connection] = connection;
    control[word.size] = data.length;
    control[word.flags] = flags;
    sendSlot();
    return control[word.result] as number;
  };
  const isHot = (connection: unknown, data: unknown, flags: unknown): data is Uint8Array =>
    isUint32(connection) && isInt32(flags) && copied(data);

  sockets.SendMessageToConnection = (connection, data, flags) =>
    isHot(connection, data, flags)
      ? [sendFromSlot(connection, data, flags), numbers[0] as bigint]
      : SendMessageToConnection(connection, data, flags);
  sockets.SendMessages = (batch) => (SendBatch.isHot(batch) ? SendBatch.send(batch, side) : SendMessages(batch));
  sockets.ReceiveMessagesOnConnection = (connection, batch) =>
    isUint32(connection) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, sourceKind.connection, connection)
      : ReceiveMessagesOnConnection(connection, batch);
  sockets.ReceiveMessagesOnPollGroup = (group, batch) =>
    isUint32(group) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, sourceKind.pollGroup, group)
      : ReceiveMessagesOnPollGroup(group, batch);
  messages.ReceiveMessagesOnChannel = (channel, batch) =>
    isInt32(channel) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, sourceKind.channel, channel)
      : ReceiveMessagesOnChannel(channel, batch);

  const additions: Pick<NativeContext, "send" | "broadcast" | "readMessages"> = {
    send(connection, data, flags) {
      if (isHot(connection, data, flags)) return sendFromSlot(connection, data, flags);
      const [result, number] = SendMessageToConnection(connection, data, flags);
      numbers[0] = number;
      return result;
    },
    broadcast(recipients, data, flags, options = {}) {
      if (!(recipients instanceof Recipients)) {
        if (broadcast !== undefined) return broadcast(recipients, data, flags, options);
        throw Recipients.refuse(recipients);
      }
      const { lane = 0, except = 0 } = options ?? {};
      if (!isInt32(flags))
        throw wrongType(`broadcast: argument 3 (flags) must be a 32-bit integer, got ${describe(flags)}.`);
      if (!isUint32(lane) || lane > 0xffff)
        throw outOfRange(`broadcast: lane must be 0 to 65535, got ${describe(lane)}.`);
      if (!isUint32(except))
        throw wrongType(`broadcast: except must be a connection's handle, got ${describe(except)}.`);
      return Recipients.send(recipients, side, data, flags, { lane, except });
    },
    readMessages: (source) => new MessageReader(side, source),
  };
  Object.assign(context, additions);
  Object.defineProperty(context, "sentMessageNumber", {
    get: () => numbers[0] as bigint,
    enumerable: true,
    configurable: true,
  });
}

install(addon.server, 0);
install(addon.user, 1);
