// Records of the Networking Messages page.
import { setImmediate as nextTurn } from "node:timers/promises";
import { connectionInfoFields, identityPayload } from "../networkPayload.js";
import type { ClassRecords, FunctionRecord, World } from "./classRecords.js";

const user = 76561197960287930n;
const hello = new TextEncoder().encode("hello");
const reliable = 8;
const ok = 1;
const channel = 0;
/** Where the player says that everything is sent. */
const done = 1;

/** Calls that name the player, who has sent messages where the loopback carries them. */
function toPlayer(...args: readonly unknown[]): FunctionRecord {
  return { args: ({ player }) => [player.steamId, ...args], failing: { args: () => [user, ...args] } };
}

let carried = false;

/** The player sends a message and waits to be let in. */
async function knock({ player, server, next }: World): Promise<void> {
  const send = (to: number) => player.networkingMessages.sendMessageToUser(server.getSteamID(), hello, reliable, to);
  carried = send(channel) === ok && send(done) === ok;
  if (carried) await next("network_messages_session_request");
}

async function arrival({ server }: World): Promise<void> {
  while (carried && server.receiveMessagesOnChannel(done, 1).length === 0) {
    server.run_callbacks();
    await nextTurn();
  }
}

/** Values of a connection that come from measuring. */
const measured = [
  ...["ping", "local_quality", "remote_quality", "send_rate", "queue_time", "pending_reliable"],
  ...["packets_out_per_second", "bytes_out_per_second", "packets_in_per_second", "bytes_in_per_second"],
  "send_unacknowledged_reliable",
];

export const networkingMessages: ClassRecords = {
  // In the order of a session.
  functions: {
    acceptSessionWithUser: { ...toPlayer(), before: knock },
    receiveMessagesOnChannel: {
      args: () => [channel, 10],
      before: arrival,
      varying: ["connection", "identity", "time_received"],
    },
    sendMessageToUser: toPlayer(hello, reliable, channel),
    getSessionConnectionInfo: {
      ...toPlayer(true, true),
      varying: ["identity", "listen_socket", "debug_description", ...measured],
    },
    closeChannelWithUser: toPlayer(channel),
    closeSessionWithUser: toPlayer(),
  },
  signals: {
    network_messages_session_request: {
      provoke: ({ post }) =>
        post("SteamNetworkingMessagesSessionRequest_t", { m_identityRemote: identityPayload(user) }),
    },
    network_messages_session_failed: {
      provoke: ({ post }) => post("SteamNetworkingMessagesSessionFailed_t", { m_info: connectionInfoFields(user) }),
    },
  },
};
