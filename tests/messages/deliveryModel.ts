// What must arrive where: connections with what was sent on them, and the poll groups they belong to.
import type { HSteamNetConnection, HSteamNetPollGroup, MessageSource } from "@headwater/typed";

export interface Link {
  /** Sends. */
  readonly near: HSteamNetConnection;
  /** Receives. */
  readonly far: HSteamNetConnection;
  /** The poll group of `far`, 0 for none. */
  group: HSteamNetPollGroup;
  sent: number;
  received: number;
}

export class DeliveryModel {
  readonly links: Link[] = [];

  linksOf(source: MessageSource): Link[] {
    return this.links.filter((link) =>
      typeof source === "number" ? link.group === source : link.far === source.connection,
    );
  }

  /** How many messages wait on a source. */
  waiting(source: MessageSource): number {
    return this.linksOf(source).reduce((sum, { sent, received }) => sum + sent - received, 0);
  }

  /** Takes note of a message read from `source`; what is wrong with it, if anything. */
  arrived(source: MessageSource, connection: number, value: number): string | undefined {
    const link = this.linksOf(source).find(({ far }) => far === connection);
    if (link === undefined) return `message ${value} of connection ${connection} came from ${JSON.stringify(source)}`;
    if (value !== link.received) return `connection ${connection} gave message ${value} instead of ${link.received}`;
    if (value >= link.sent) return `connection ${connection} gave message ${value}, which was never sent`;
    link.received++;
    return undefined;
  }
}
