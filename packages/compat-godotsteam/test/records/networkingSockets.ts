// Records of the Networking Sockets page.
import { LoopbackControl } from "@headwater/loopback";
import { server as native } from "@headwater/native";
import { freeUdpPort } from "../freeUdpPort.js";
import { connectionInfoFields } from "../networkPayload.js";
import { type ClassRecords, type FunctionRecord, given, plain, type World } from "./classRecords.js";
import { frames } from "./frames.js";
import { oneId, otherId, withPair } from "./pairOfConnections.js";

const handle: Pick<FunctionRecord, "varying"> = { varying: ["value"] };
const hello = new TextEncoder().encode("hello");
const options = { 9: 65536, 24: 5000 };
const reliable = 8;

/** Real-time values that come from measuring. */
const measured = ["ping", "local_quality", "remote_quality", "send_rate", "queue_time"];

let listenSocket = 0;
let incoming = 0;
let pollGroup = 0;

async function listen({ server }: World): Promise<number> {
  const port = await freeUdpPort();
  listenSocket = server.createListenSocketIP(`127.0.0.1:${port}`, {});
  return port;
}

function closeListenSocket({ server }: World): void {
  server.closeListenSocket(listenSocket);
}

/** The player knocks at a listen socket. */
async function knock(world: World): Promise<void> {
  const port = await listen(world);
  const changed = world.next("network_connection_status_changed");
  world.player.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  [incoming] = await changed;
}

/** Steam gives out a FakeIP, if there is none yet. */
async function takeFakeIP(world: World): Promise<void> {
  world.server.beginAsyncRequestFakeIP(2);
  await frames(world);
}

/** A connection that the player made by FakeIP. */
async function knockByFakeIP(world: World): Promise<void> {
  const { server, player, next } = world;
  await takeFakeIP(world);
  listenSocket = server.createListenSocketP2PFakeIP(0, {});
  const { ip, ports } = server.getFakeIP();
  const changed = next("network_connection_status_changed");
  player.networkingSockets.connectByIpAddress(`${ip}:${ports[0]}`);
  [incoming] = await changed;
}

/** Its host says by the environment that a server is hosted. */
const hosted: Pick<FunctionRecord, "before" | "after"> = {
  before: () => {
    process.env["SDR_LISTEN_PORT"] = "27300";
  },
  after: () => {
    delete process.env["SDR_LISTEN_PORT"];
  },
};

/** GodotSteam has no function that takes the ticket for it. */
function takeRelayTicket(): void {
  native.ISteamNetworkingSockets.ReceivedRelayAuthTicket(new LoopbackControl().relayTicket(otherId));
}

/** A message waits at one end of the pair, which is in a poll group. */
function sendToGroup({ server }: World, { one, other }: { one: number; other: number }): void {
  pollGroup = server.createPollGroup();
  server.setConnectionPollGroup(one, pollGroup);
  server.sendMessageToConnection(other, hello, reliable);
}

export const networkingSockets: ClassRecords = {
  functions: {
    acceptConnection: { args: () => [incoming], before: knock, after: closeListenSocket },
    beginAsyncRequestFakeIP: given(2),
    closeConnection: withPair(({ one }) => [one, 1000, "bye", false]),
    closeListenSocket: { args: () => [listenSocket], before: listen },
    configureConnectionLanes: withPair(({ one }) => [one, 2, [0, 10], [1, 1]]),
    connectByIPAddress: { args: async () => [`127.0.0.1:${await freeUdpPort()}`, options], ...handle },
    connectP2P: { args: () => [otherId, 0, options], ...handle },
    connectToHostedDedicatedServer: { args: () => [otherId, 0, options], before: takeRelayTicket, ...handle },
    createFakeUDPPort: { ...given(1), before: takeFakeIP },
    createHostedDedicatedServerListenSocket: { args: () => [0, options], ...hosted, ...handle },
    createListenSocketIP: { args: async () => [`127.0.0.1:${await freeUdpPort()}`, options], ...handle },
    createListenSocketP2P: { args: () => [0, options], ...handle },
    createListenSocketP2PFakeIP: { args: () => [1, options], before: takeFakeIP, ...handle },
    createPollGroup: handle,
    createSocketPair: { args: () => [false, oneId, otherId], varying: ["connection1", "connection2"] },
    destroyPollGroup: {
      args: () => [pollGroup],
      before: ({ server }) => {
        pollGroup = server.createPollGroup();
      },
    },
    flushMessagesOnConnection: withPair(({ one }) => [one]),
    getAuthenticationStatus: plain,
    getCertificateRequest: { varying: ["certificate"] },
    getConnectionInfo: withPair(({ one }) => [one], undefined, ["debug_description"]),
    getConnectionName: withPair(
      ({ one }) => [one],
      ({ server }, { one }) => server.setConnectionName(one, "arena"),
    ),
    getConnectionRealTimeStatus: withPair(({ one }) => [one, 1], undefined, measured),
    GetConnectionRealTimeStatus: withPair(({ one }) => [one, 1, false], undefined, measured),
    getConnectionUserData: withPair(
      ({ one }) => [one],
      ({ server }, { one }) => server.setConnectionUserData(one, 7n),
    ),
    getDetailedConnectionStatus: withPair(({ one }) => [one], undefined, ["buffer"]),
    getFakeIP: { before: takeFakeIP, varying: ["ip", "ports", "value"] },
    getHostedDedicatedServerPOPId: hosted,
    getHostedDedicatedServerPort: hosted,
    getListenSocketAddress: { args: () => [listenSocket], before: listen, after: closeListenSocket, ...handle },
    getIdentity: handle,
    getRemoteFakeIPForConnection: {
      args: () => [incoming],
      before: knockByFakeIP,
      after: closeListenSocket,
      varying: ["ip_address", "port"],
      failing: { args: () => [1] },
    },
    initAuthentication: plain,
    receiveMessagesOnConnection: withPair(({ one }) => [one, 10], sendToGroup, ["connection", "time_received"]),
    receiveMessagesOnPollGroup: withPair(() => [pollGroup, 10], sendToGroup, ["connection", "time_received"]),
    runNetworkingCallbacks: plain,
    sendMessages: withPair(({ one }) => [[hello, hello], one, reliable]),
    sendMessageToConnection: withPair(({ one }) => [one, hello, reliable]),
    setCertificate: {
      args: ({ server }) => [new LoopbackControl().certify(server.getCertificateRequest().certificate)],
      failing: { args: () => [new Uint8Array(16)] },
    },
    setConnectionName: withPair(({ one }) => [one, "arena"]),
    setConnectionPollGroup: withPair(({ one }) => [one, 0]),
    setConnectionUserData: withPair(({ one }) => [one, 7n]),
    // Last: it closes what is open.
    resetIdentity: given(oneId),
  },
  signals: {
    fake_ip_result: { provoke: ({ server }) => server.beginAsyncRequestFakeIP(2), varying: [1, 2, 3] },
    network_authentication_status: {
      provoke: ({ post }) => post("SteamNetAuthenticationStatus_t", { m_eAvail: 100, m_debugMsg: "ready" }),
    },
    network_connection_status_changed: {
      provoke: ({ post }) =>
        post("SteamNetConnectionStatusChangedCallback_t", {
          m_hConn: 9,
          m_info: connectionInfoFields(oneId),
          m_eOldState: 3,
        }),
    },
  },
};
