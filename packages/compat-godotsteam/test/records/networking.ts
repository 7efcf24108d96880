// Records of the Networking page.
import { setImmediate as nextTurn } from "node:timers/promises";
import { LoopbackControl } from "@headwater/loopback";
import { type ClassRecords, type FunctionRecord, given, type World } from "./classRecords.js";

const user = 76561197960287930n;
const hello = new TextEncoder().encode("hello");
const reliable = 2;

/** Calls that name the player, who has sent packets where the loopback carries them. */
function toPlayer(...args: readonly unknown[]): FunctionRecord {
  return { args: ({ player }) => [player.steamId, ...args], failing: { args: () => [user, ...args] } };
}

let carried = false;

/** The player sends a packet and waits to be let in. */
async function knock({ player, server, next }: World): Promise<void> {
  carried = player.networking.sendP2PPacket(server.getSteamID(), hello, reliable);
  if (carried) await next("p2p_session_request");
}

async function arrival({ server }: World): Promise<void> {
  while (carried && server.getAvailableP2PPacketSize() === 0) {
    server.run_callbacks();
    await nextTurn();
  }
}

export const networking: ClassRecords = {
  // In the order of a session.
  functions: {
    allowP2PPacketRelay: given(true),
    acceptP2PSessionWithUser: { ...toPlayer(), before: knock },
    getAvailableP2PPacketSize: { args: () => [0], before: arrival },
    readP2PPacket: { args: () => [1200], varying: ["remote_steam_id"] },
    sendP2PPacket: toPlayer(hello, reliable),
    getP2PSessionState: { ...toPlayer(), varying: ["bytes_queued_for_send", "packets_queued_for_send", "remote_port"] },
    closeP2PChannelWithUser: toPlayer(0),
    closeP2PSessionWithUser: {
      ...toPlayer(),
      before: ({ server, player }) => server.sendP2PPacket(player.steamId, hello, reliable),
    },
  },
  signals: {
    p2p_session_request: {
      provoke: ({ server, player }) => player.networking.sendP2PPacket(server.getSteamID(), hello, reliable),
      varying: [0],
    },
    p2p_session_connect_fail: {
      provoke: () => new LoopbackControl().inject({ fault: "p2pSessionFailed", steamId: user }),
    },
  },
};
