// The message methods that servers call most, without the general cost of a call: payloads and results lie in shared
// memory, and only numbers cross into C++. What is out of the ordinary goes to the general method, which says what is
// wrong with it.
import { addon, type NativeContext } from "./addon.js";
import type { ISteamNetworkingMessages, ISteamNetworkingSockets } from "./generated/interfaces.js";
import { ReceiveBatch } from "./receiveBatch.js";
import { SendBatch } from "./sendBatch.js";

type MessagingContext = NativeContext & {
  ISteamNetworkingMessages: ISteamNetworkingMessages;
  ISteamNetworkingSockets: ISteamNetworkingSockets;
};

/** As src/manual/messages.h numbers them. */
const fromConnection = 0;
const fromPollGroup = 1;
const fromChannel = 2;

const slot = {} as { readonly bytes: Uint8Array; readonly numbers: BigInt64Array };
const sendOne = addon.attachSendSlot(slot);
const { bytes, numbers } = slot;

const isUint32 = (value: unknown): boolean => typeof value === "number" && value >>> 0 === value;
const isInt32 = (value: unknown): boolean => typeof value === "number" && (value | 0) === value;
/** A view that is worth copying; an empty one may be detached, which is for the general method to tell. */
const fits = (data: unknown): data is Uint8Array =>
  ArrayBuffer.isView(data) && data instanceof Uint8Array && data.length > 0 && data.length <= bytes.length;

/** @param side - 0 for the server, 1 for the user */
function install(
  { ISteamNetworkingSockets: sockets, ISteamNetworkingMessages: messages }: MessagingContext,
  side: 0 | 1,
) {
  // None of them looks at its receiver.
  const { SendMessageToConnection, SendMessages, ReceiveMessagesOnConnection, ReceiveMessagesOnPollGroup } = sockets;
  const { ReceiveMessagesOnChannel } = messages;

  sockets.SendMessageToConnection = (connection, data, flags) => {
    if (!isUint32(connection) || !isInt32(flags) || !fits(data))
      return SendMessageToConnection(connection, data, flags);
    bytes.set(data);
    const result = sendOne(side, connection, data.length, flags);
    return [result, numbers[0] as bigint];
  };
  sockets.SendMessages = (batch) => (SendBatch.isHot(batch) ? SendBatch.send(batch, side) : SendMessages(batch));
  sockets.ReceiveMessagesOnConnection = (connection, batch) =>
    isUint32(connection) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, fromConnection, connection)
      : ReceiveMessagesOnConnection(connection, batch);
  sockets.ReceiveMessagesOnPollGroup = (group, batch) =>
    isUint32(group) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, fromPollGroup, group)
      : ReceiveMessagesOnPollGroup(group, batch);
  messages.ReceiveMessagesOnChannel = (channel, batch) =>
    isInt32(channel) && ReceiveBatch.isHot(batch)
      ? ReceiveBatch.receive(batch, side, fromChannel, channel)
      : ReceiveMessagesOnChannel(channel, batch);
}

install(addon.server, 0);
install(addon.user, 1);
