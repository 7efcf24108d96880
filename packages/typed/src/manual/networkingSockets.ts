// ISteamNetworkingSockets with its message functions, which move whole batches instead of one C++ object per message.
import {
  type ISteamNetworkingFakeUDPPort,
  type ISteamNetworkingSockets,
  ReceiveBatch,
  type SendBatch,
} from "@headwater/native";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../generated/aliases.js";
import { SteamNetworkingSockets } from "../generated/interfaces/steamNetworkingSockets.js";
import { FakeUdpPort } from "./fakeUdpPort.js";
import { copyMessages, describeSource, type Message, type MessageSource } from "./message.js";
import type { Hold } from "./steamInterface.js";

/** Messages one `receiveMessages` call takes by default. */
const defaultMax = 256;

export class NetworkingSockets extends SteamNetworkingSockets {
  readonly #fakeUdpPorts: ISteamNetworkingFakeUDPPort;

  /** @internal The contexts make the instances. */
  constructor(native: ISteamNetworkingSockets, fakeUdpPorts: ISteamNetworkingFakeUDPPort, hold: Hold) {
    super(native, hold);
    this.#fakeUdpPorts = fakeUdpPorts;
  }

  /** The batch behind `receiveMessages`, kept between calls; as large as the last `max`. */
  #batch: ReceiveBatch | undefined;

  /**
   * Receives what waits on a connection into a batch, whose former content is overwritten. Allocates nothing.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnConnection`.
   *
   * @returns The number of messages received; -1 if the connection does not exist.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   */
  receiveMessagesOnConnection(connection: HSteamNetConnection, batch: ReceiveBatch): number {
    return this.native.ReceiveMessagesOnConnection(connection, batch);
  }

  /**
   * Receives what waits on the connections of a poll group into a batch, whose former content is overwritten.
   * Allocates nothing.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnPollGroup`.
   *
   * @returns The number of messages received; -1 if the poll group does not exist.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   */
  receiveMessagesOnPollGroup(pollGroup: HSteamNetPollGroup, batch: ReceiveBatch): number {
    return this.native.ReceiveMessagesOnPollGroup(pollGroup, batch);
  }

  /**
   * The messages that wait on a poll group or a connection, each a copy of its own. Convenient at moderate rates;
   * `receiveMessagesOnPollGroup` with a batch of yours is the fast path.
   *
   * @param source - A poll group's handle, or `{ connection }`.
   * @param max - How many to receive at most, 1 or more (default 256).
   * @throws Error if the poll group or connection does not exist.
   */
  receiveMessages(source: MessageSource, max: number = defaultMax): Message[] {
    if (this.#batch?.capacity !== max) this.#batch = new ReceiveBatch({ capacity: max });
    const batch = this.#batch;
    const messages: Message[] = [];
    // Drained before it serves another source: what its slab had no room for belongs to this call.
    do {
      const count = this.receiveInto(batch, source);
      if (count < 0) throw new Error(`${describeSource(source)} does not exist, or not any more.`);
      messages.push(...copyMessages(batch, count));
    } while (batch.pending > 0);
    return messages;
  }

  /** Receives into a batch from either kind of source. @internal */
  receiveInto(batch: ReceiveBatch, source: MessageSource): number {
    return typeof source === "number"
      ? this.receiveMessagesOnPollGroup(source, batch)
      : this.receiveMessagesOnConnection(source.connection, batch);
  }

  /**
   * Opens a UDP port in the fake address space. `BeginAsyncRequestFakeIP` must have assigned an address.
   *
   * Stands for `ISteamNetworkingSockets::CreateFakeUDPPort`.
   *
   * @param fakeServerPort - Index of the server's port, -1 for an ephemeral one.
   * @returns The port, `null` when there is none to be had.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
   */
  createFakeUdpPort(fakeServerPort: number): FakeUdpPort | null {
    const number = this.native.CreateFakeUDPPort(fakeServerPort);
    return number === 0 ? null : new FakeUdpPort(this.#fakeUdpPorts, number);
  }

  /**
   * Sends the messages of a batch; `batch.results` then holds, per message, its number or the negative of a
   * {@link Result}. The batch keeps its content, `clear()` empties it.
   *
   * Stands for `ISteamNetworkingSockets::SendMessages`.
   *
   * @throws TypeError if `batch` is not a SendBatch; Error before init and after shutdown.
   */
  sendMessages(batch: SendBatch): void {
    this.native.SendMessages(batch);
  }
}
