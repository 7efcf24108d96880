// A UDP port in Steam's fake address space. The addon knows it by a number.
import type { ISteamNetworkingFakeUDPPort, NetworkingAddressInput, ReceiveBatch } from "@headwater/native";
import type { Result } from "../generated/enums.js";
import { calling } from "./ownNames.js";

/** Made by {@link NetworkingSockets.createFakeUdpPort}. Stands for `ISteamNetworkingFakeUDPPort`. */
export class FakeUdpPort {
  readonly #native: ISteamNetworkingFakeUDPPort;
  readonly #number: number;

  /** @internal */
  constructor(native: ISteamNetworkingFakeUDPPort, number: number) {
    this.#native = native;
    this.#number = number;
  }

  /**
   * Closes the port. It cannot be used afterwards.
   *
   * @throws Error if it is closed already, and after shutdown.
   */
  destroyFakeUdpPort(): void {
    calling("FakeUdpPort.destroyFakeUdpPort", {}, () => this.#native.DestroyFakeUDPPort(this.#number));
  }

  /**
   * Sends one datagram, at most 4096 bytes; 1200 are recommended.
   *
   * @param remoteAddress - A fake address, which must be IPv4.
   * @param data - The datagram.
   * @param sendFlags - `k_nSteamNetworkingSend_*` bits; only unreliable sending is supported.
   * @returns {@link Result.OK}, or why it was not sent.
   * @throws TypeError or RangeError for an argument of the wrong type or range; Error once it is closed.
   */
  sendMessageToFakeIp(remoteAddress: NetworkingAddressInput, data: Uint8Array, sendFlags: number): Result {
    const names = { pData: "data", nSendFlags: "sendFlags" };
    return calling("FakeUdpPort.sendMessageToFakeIp", names, () =>
      this.#native.SendMessageToFakeIP(this.#number, remoteAddress, data, sendFlags),
    ) as Result;
  }

  /**
   * Receives what waits on the port into a batch, whose former content is overwritten.
   *
   * @param batch - What to fill, as far as it has room.
   * @returns The number of messages received.
   * @throws TypeError if `batch` is not a ReceiveBatch; Error once it is closed.
   */
  receiveMessages(batch: ReceiveBatch): number {
    return calling("FakeUdpPort.receiveMessages", {}, () => this.#native.ReceiveMessages(this.#number, batch));
  }

  /**
   * Tells that nothing more is expected from an address, so that resources for it can be freed.
   *
   * @param remoteAddress - The address.
   * @throws TypeError for an argument of the wrong type; Error once it is closed.
   */
  scheduleCleanup(remoteAddress: NetworkingAddressInput): void {
    calling("FakeUdpPort.scheduleCleanup", {}, () => this.#native.ScheduleCleanup(this.#number, remoteAddress));
  }
}
