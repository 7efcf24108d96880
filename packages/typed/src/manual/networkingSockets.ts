// ISteamNetworkingSockets with its message functions, which move whole batches instead of one C++ object per message.
import type { NativeContext, NetworkingAddressInput, ServerInterfaces } from "@headwater/native";
import type { HSteamListenSocket, HSteamNetConnection, HSteamNetPollGroup } from "../generated/aliases.js";
import type { ConfigValue } from "../generated/configOptions.js";
import { Result } from "../generated/enums.js";
import { SteamNetworkingSockets } from "../generated/interfaces/steamNetworkingSockets.js";
import type { ReceiveBatch, SendBatch } from "./batches.js";
import { mostGoodbyeBytes } from "./closing.js";
import { FakeUdpPort } from "./fakeUdpPort.js";
import type { Message, MessageSource } from "./message.js";
import type { ReceiveOptions } from "./messageReading.js";
import type { OpenHandles } from "./openHandles.js";
import { checkOptions } from "./options.js";
import { calling } from "./ownNames.js";
import type { BroadcastOptions, Recipients } from "./recipients.js";
import { retire, retired, type Surroundings } from "./steamInterface.js";

type Binding = NativeContext & Pick<ServerInterfaces, "ISteamNetworkingFakeUDPPort" | "ISteamNetworkingSockets">;
type Receive = (who: string, source: MessageSource, options: ReceiveOptions) => Iterable<Message>;

/** What the addon calls the parameters. */
const messageParameters = { hConn: "connection", pData: "data", nSendFlags: "flags" };
const closeParameters = { hPeer: "connection", nReason: "reason", pszDebug: "debug", bEnableLinger: "enableLinger" };
const sourceParameters = { hConn: "connection", hPollGroup: "pollGroup" };

const broadcastOptions = ["lane", "except"];

/** Messages one `receiveMessages` call takes by default. */
const defaultMax = 256;

/**
 * Connections over Steam's networking: listen sockets, connections, messages, poll groups.
 *
 * Stands for `ISteamNetworkingSockets`.
 */
export class NetworkingSockets extends SteamNetworkingSockets {
  #binding: Binding;
  readonly #receive: Receive;
  readonly #open: OpenHandles;

  /** @internal The contexts make the instances. */
  constructor(binding: Binding, receive: Receive, open: OpenHandles, around: Surroundings) {
    super(binding.ISteamNetworkingSockets, around);
    this.#binding = binding;
    this.#receive = receive;
    this.#open = open;
  }

  /** @internal */
  override [retire](problem: () => Error): void {
    super[retire](problem);
    this.#binding = retired(problem);
  }

  override createListenSocketIp(
    localAddress: NetworkingAddressInput,
    options?: readonly ConfigValue[] | null,
  ): HSteamListenSocket {
    return this.#listening(super.createListenSocketIp(localAddress, options));
  }

  override createListenSocketP2P(
    localVirtualPort: number,
    options?: readonly ConfigValue[] | null,
  ): HSteamListenSocket {
    return this.#listening(super.createListenSocketP2P(localVirtualPort, options));
  }

  override createListenSocketP2PFakeIp(fakePort: number, options?: readonly ConfigValue[] | null): HSteamListenSocket {
    return this.#listening(super.createListenSocketP2PFakeIp(fakePort, options));
  }

  override createHostedDedicatedServerListenSocket(
    localVirtualPort: number,
    options?: readonly ConfigValue[] | null,
  ): HSteamListenSocket {
    return this.#listening(super.createHostedDedicatedServerListenSocket(localVirtualPort, options));
  }

  #listening(socket: HSteamListenSocket): HSteamListenSocket {
    this.#open.addListenSocket(socket);
    return socket;
  }

  /**
   * Sends one message: the fast form of `sendMessageToConnection`, without an object or bigint.
   *
   * Stands for `ISteamNetworkingSockets::SendMessageToConnection`.
   *
   * @param connection - The connection. One that is not connected yet queues the message.
   * @param data - 1 byte to 512 KiB; copied at once.
   * @param flags - `k_nSteamNetworkingSend_*` bits.
   * @returns {@link Result.OK}, or why Steam did not take it; {@link sentMessageNumber} then has the message's number.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const result = server.networkingSockets.send(connection, data, k_nSteamNetworkingSend_Unreliable);
   * if (result !== Result.OK) console.error("not sent:", Result[result]);
   * ```
   */
  send(connection: HSteamNetConnection, data: Uint8Array, flags: number): Result {
    try {
      return this.#binding.send(connection, data, flags) as Result;
    } catch (error) {
      throw this.named("send", error, messageParameters);
    }
  }

  /** The number of the message that was sent last, from 1, counted per connection and lane; 0n if it was not sent. */
  get sentMessageNumber(): bigint {
    return this.#binding.sentMessageNumber;
  }

  /**
   * Sends one message to many connections in one call. Its payload is stored once for all of them; what came of each
   * is in `recipients.results`.
   *
   * Stands for `ISteamNetworkingSockets::SendMessages`.
   *
   * @param recipients - The connections that get it.
   * @param data - 1 byte to 512 KiB; copied at once.
   * @param flags - `k_nSteamNetworkingSend_*` bits.
   * @param options - The lane, and a connection that does not get it.
   * @returns How many of the messages Steam took.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const everybody = new Recipients();
   * everybody.add(connection);
   * const taken = server.networkingSockets.broadcast(everybody, data, k_nSteamNetworkingSend_Unreliable);
   * if (taken < everybody.size) console.warn(everybody.size - taken, "queues are full");
   * ```
   */
  broadcast(recipients: Recipients, data: Uint8Array, flags: number, options?: BroadcastOptions): number {
    // Names are looked at one by one: a list of them would be garbage of each call.
    for (const name in options) {
      if (!broadcastOptions.includes(name)) checkOptions("NetworkingSockets.broadcast", options, broadcastOptions);
    }
    try {
      return this.#binding.broadcast(recipients, data, flags, options);
    } catch (error) {
      throw this.named("broadcast", error, messageParameters);
    }
  }

  // The generated documentation holds; what a failure leaves of the lanes is nothing.
  override getConnectionRealTimeStatus(
    connection: HSteamNetConnection,
    lanes?: number,
  ): ReturnType<SteamNetworkingSockets["getConnectionRealTimeStatus"]> {
    const told = super.getConnectionRealTimeStatus(connection, lanes);
    return told.result === Result.OK ? told : { ...told, lanes: [] };
  }

  /**
   * Closes, refuses or forgets a connection; the handle is invalid from then on, and what waits on it is discarded.
   *
   * Stands for `ISteamNetworkingSockets::CloseConnection`.
   *
   * @param connection - The connection.
   * @param reason - One of your own codes, 1000 to 2999 (`SteamNetConnectionEnd`), or 0; the other end gets it.
   * @param debug - Text for the other end's log, up to 127 bytes; `null` for none.
   * @param enableLinger - Whether reliable data that still waits is delivered first.
   * @returns Whether the connection existed.
   * @throws TypeError or RangeError for an argument of the wrong type or range, or a text that would be cut; Error before init and after shutdown.
   * @example
   * ```ts
   * server.networkingSockets.closeConnection(connection, 1001, "kicked: idle", true);
   * ```
   */
  closeConnection(
    connection: HSteamNetConnection,
    reason: number,
    debug: string | null,
    enableLinger: boolean,
  ): boolean {
    try {
      this.fits("closeConnection", "debug", debug, mostGoodbyeBytes);
      const existed = this.native.CloseConnection(connection, reason, debug, enableLinger);
      if (existed) this.#open.connectionClosed(connection);
      return existed;
    } catch (error) {
      throw this.named("closeConnection", error, closeParameters);
    }
  }

  /**
   * Closes a listen socket, and without lingering every connection that came in on it.
   *
   * Stands for `ISteamNetworkingSockets::CloseListenSocket`.
   *
   * @param socket - The listen socket.
   * @returns Whether the listen socket existed.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const listening = server.networkingSockets.createListenSocketIp("0.0.0.0:27015");
   * server.networkingSockets.closeListenSocket(listening);
   * ```
   */
  closeListenSocket(socket: HSteamListenSocket): boolean {
    try {
      const existed = this.native.CloseListenSocket(socket);
      if (existed) this.#open.listenSocketClosed(socket);
      return existed;
    } catch (error) {
      throw this.named("closeListenSocket", error, { hSocket: "socket" });
    }
  }

  /**
   * Puts a connection in a poll group, with the messages that wait on it: the group's next reader gets them.
   *
   * Stands for `ISteamNetworkingSockets::SetConnectionPollGroup`.
   *
   * @param connection - The connection.
   * @param pollGroup - The group; {@link k_HSteamNetPollGroup_Invalid} takes the connection out of its group.
   * @returns Whether both exist.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
   *   if (info.state === SteamNetworkingConnectionState.Connected)
   *     server.networkingSockets.setConnectionPollGroup(connection, pollGroup);
   * });
   * ```
   */
  setConnectionPollGroup(connection: HSteamNetConnection, pollGroup: HSteamNetPollGroup): boolean {
    try {
      return this.native.SetConnectionPollGroup(connection, pollGroup);
    } catch (error) {
      throw this.named("setConnectionPollGroup", error, sourceParameters);
    }
  }

  /**
   * Destroys a poll group. Its connections stay open, in no group, and keep the messages that wait on them.
   *
   * Stands for `ISteamNetworkingSockets::DestroyPollGroup`.
   *
   * @param pollGroup - The group.
   * @returns Whether the poll group existed.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const players = server.networkingSockets.createPollGroup();
   * server.networkingSockets.destroyPollGroup(players);
   * ```
   */
  destroyPollGroup(pollGroup: HSteamNetPollGroup): boolean {
    try {
      const existed = this.native.DestroyPollGroup(pollGroup);
      if (existed) this.#open.pollGroupClosed(pollGroup);
      return existed;
    } catch (error) {
      throw this.named("destroyPollGroup", error, sourceParameters);
    }
  }

  /**
   * Receives what waits on a connection into a batch, whose former content is overwritten. Allocates nothing.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnConnection`.
   *
   * @param connection - The connection.
   * @param batch - What to fill, as far as it has room.
   * @returns The number of messages received; -1 if the connection does not exist.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   */
  receiveMessagesOnConnection(connection: HSteamNetConnection, batch: ReceiveBatch): number {
    try {
      return this.native.ReceiveMessagesOnConnection(connection, batch);
    } catch (error) {
      throw this.named("receiveMessagesOnConnection", error, sourceParameters);
    }
  }

  /**
   * Receives what waits on the connections of a poll group into a batch, whose former content is overwritten.
   * Allocates nothing.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnPollGroup`.
   *
   * @param pollGroup - The group.
   * @param batch - What to fill, as far as it has room.
   * @returns The number of messages received; -1 if the poll group does not exist.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   * @example
   * ```ts
   * const batch = new ReceiveBatch({ capacity: 512 });
   * const count = server.networkingSockets.receiveMessagesOnPollGroup(pollGroup, batch);
   * for (let row = 0; row < count; row++) console.log(batch.connections[row], batch.sizes[row]);
   * ```
   */
  receiveMessagesOnPollGroup(pollGroup: HSteamNetPollGroup, batch: ReceiveBatch): number {
    try {
      return this.native.ReceiveMessagesOnPollGroup(pollGroup, batch);
    } catch (error) {
      throw this.named("receiveMessagesOnPollGroup", error, sourceParameters);
    }
  }

  /**
   * The messages that wait on a poll group or a connection, as an array; `receive()` of the context hands them out one
   * by one.
   *
   * @param source - A poll group's handle, or `{ connection }`.
   * @param max - How many to receive at most, 1 or more (default 256).
   * @returns The messages, in the order of each connection.
   * @throws TypeError or RangeError for a wrong source or `max`; SteamCallError if the poll group or connection never
   * existed, or a `messages()` loop waits for its messages.
   */
  receiveMessages(source: MessageSource, max: number = defaultMax): Message[] {
    const who = "NetworkingSockets.receiveMessages";
    return [...this.#receive(who, source, { max, budgetMs: Number.POSITIVE_INFINITY })];
  }

  /**
   * Opens a UDP port in the fake address space. {@link beginAsyncRequestFakeIp} must have assigned an address.
   *
   * Stands for `ISteamNetworkingSockets::CreateFakeUDPPort`.
   *
   * @param fakeServerPort - Index of the server's port, -1 for an ephemeral one.
   * @returns The port, `null` when there is none to be had.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   */
  createFakeUdpPort(fakeServerPort: number): FakeUdpPort | null {
    const number = calling("NetworkingSockets.createFakeUdpPort", { idxFakeServerPort: "fakeServerPort" }, () =>
      this.native.CreateFakeUDPPort(fakeServerPort),
    );
    return number === 0 ? null : new FakeUdpPort(this.#binding.ISteamNetworkingFakeUDPPort, number);
  }

  /**
   * Sends the messages of a batch; `batch.results` then holds, per message, its number or the negative of a
   * {@link Result}. The batch keeps its content, `clear()` empties it.
   *
   * Stands for `ISteamNetworkingSockets::SendMessages`.
   *
   * @param batch - What to send.
   * @throws TypeError if `batch` is not a SendBatch; Error before init and after shutdown.
   * @example
   * ```ts
   * const batch = new SendBatch();
   * batch.add(connection, data, k_nSteamNetworkingSend_Reliable);
   * server.networkingSockets.sendMessages(batch);
   * if (batch.results[0]! < 0n) console.error("not sent:", Result[Number(-batch.results[0]!)]);
   * batch.clear();
   * ```
   */
  sendMessages(batch: SendBatch): void {
    try {
      this.native.SendMessages(batch);
    } catch (error) {
      throw this.named("sendMessages", error);
    }
  }
}
