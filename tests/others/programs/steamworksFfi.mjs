// A player whose game uses steamworks-ffi-node: does what the test asks through IPC and answers with what it got.
import { resolve } from "node:path";
import SteamworksSDK from "steamworks-ffi-node";

const [sdk] = process.argv.slice(2);
const steam = (SteamworksSDK.default ?? SteamworksSDK).getInstance();
const sockets = () => steam.networkingSockets;

/** Runs callbacks until there is something; the test's own time limit ends it. */
async function until(look) {
  for (;;) {
    steam.runCallbacks();
    sockets().runCallbacks();
    const found = look();
    if (found !== undefined) return found;
    await new Promise((next) => setTimeout(next, 1));
  }
}

const connected = 3;
const requests = {
  init: () => {
    steam.setSdkPath(resolve(sdk));
    return { ok: steam.init({ appId: 480 }), ...steam.getStatus() };
  },
  about: () => ({
    name: steam.friends.getPersonaName(),
    loggedOn: steam.user.isLoggedOn(),
    subscribed: steam.apps.isSubscribed(),
    appId: steam.utils.getAppID(),
    serverTime: steam.utils.getServerRealTime(),
  }),
  ticket: () => {
    const { success, ticketData } = steam.user.getAuthSessionTicket();
    return { success, ticket: ticketData.toString("hex") };
  },
  webTicket: async () => {
    const { success, ticketHex } = await steam.user.getAuthTicketForWebApi({ genericString: "shop" });
    return { success, ticket: ticketHex };
  },
  join: async (steamId) => {
    const connection = sockets().connectP2P(steamId, 0);
    await until(() => (sockets().getConnectionInfo(connection)?.state === connected ? true : undefined));
    return { connection };
  },
  host: () => {
    sockets().onConnectionRequest(({ connection }) => sockets().acceptConnection(connection));
    return { listenSocket: sockets().createListenSocketP2P(0) };
  },
  joined: () =>
    until(() =>
      [...sockets().getActiveConnections()].find((each) => sockets().getConnectionInfo(each)?.state === connected),
    ),
  send: (connection, text) => sockets().sendReliable(connection, text).success,
  receive: (connection) =>
    until(() => {
      const [message] = sockets().receiveMessages(connection);
      return message && { text: message.data.toString(), from: message.identityPeer };
    }),
  shutdown: () => steam.shutdown(),
};

process.on("message", async ({ request, args }) => {
  process.send({ answer: (await requests[request](...args)) ?? null });
  if (request === "shutdown") process.disconnect();
});
