// Records of the Game Server page.
import { LoopbackControl } from "@headwater/loopback";
import { server as nativeServer } from "@headwater/native";
import { start, startLoggedOn } from "../loopback.js";
import { type ClassRecords, type FunctionRecord, given, plain, type World } from "./classRecords.js";

const clan = 103582791429521408n;
const player = 76561197960287930n;

function gameplayStats({ post }: World): void {
  post("GSGameplayStats_t", { m_eResult: 1, m_nRank: 4, m_unTotalConnects: 100, m_unTotalMinutesPlayed: 6000 });
}

const control = new LoopbackControl();

/** As servers have players authenticated whom they hear of by the older signals; GodotSteam has the signals only. */
async function connectUser({ ticket }: World): Promise<void> {
  if (nativeServer.ISteamGameServer.SendUserConnectAndAuthenticate_DEPRECATED(0, await ticket()) === null)
    throw new Error("the ticket was refused at once");
}

/** What a server browser asks, and from where. */
const question = [new TextEncoder().encode("????TSource Engine Query\0").fill(255, 0, 4), "127.0.0.1", 27005] as const;

/** A server that shares the game's port with server browsers. */
function sharePort({ server }: World): void {
  server.serverShutdown();
  start(server.QUERY_PORT_SHARED);
  server.setAdvertiseServerActive(true);
}

async function restart({ server }: World): Promise<void> {
  server.serverShutdown();
  await startLoggedOn();
}

const license: FunctionRecord = {
  before: async ({ server, player, ticket, next }) => {
    server.beginAuthSession(await ticket(), player.steamId);
    await next("validate_auth_ticket_response");
  },
  args: ({ player }) => [player.steamId, 480],
  after: ({ server, player }) => server.endAuthSession(player.steamId),
};

export const gameServer: ClassRecords = {
  functions: {
    setProduct: given("headwater"),
    setGameDescription: given("Headwater"),
    setModDir: given("headwater"),
    setDedicatedServer: given(true),
    setServerName: given("A server"),
    setMapName: given("arena"),
    setRegion: given("255"),
    setGameTags: given("ranked,new"),
    setGameData: given("mode:arena"),
    setKeyValue: given("difficulty", "hard"),
    clearAllKeyValues: plain,
    setMaxPlayerCount: given(16),
    setBotPlayerCount: given(2),
    setPasswordProtected: given(true),
    setSpectatorPort: given(27020),
    setSpectatorServerName: given("A server TV"),
    setAdvertiseServerActive: given(true),
    logOn: given("0123456789ABCDEF0123456789ABCDEF"),
    logOnAnonymous: plain,
    loggedOn: plain,
    secure: plain,
    wasRestartRequested: { before: () => void new LoopbackControl().inject({ fault: "restartRequested" }) },
    getSteamID: { varying: ["value"] },
    getPublicIP: plain,
    handleIncomingPacket: { ...given(...question), before: sharePort, after: restart },
    getNextOutgoingPacket: {
      before: (world) => {
        sharePort(world);
        world.server.handleIncomingPacket(...question);
      },
      after: restart,
      varying: ["out"],
    },
    associateWithClan: given(clan),
    beginAuthSession: {
      args: async ({ player, ticket }) => [await ticket(), player.steamId],
      after: ({ server, player }) => server.endAuthSession(player.steamId),
    },
    cancelAuthTicket: given(1),
    cancelServerAuthTicket: given(1),
    computeNewPlayerCompatibility: given(player),
    endAuthSession: given(player),
    getAuthSessionTicket: { varying: ["id", "buffer", "ticket_size"] },
    requestUserGroupStatus: given(player, clan),
    userHasLicenseForApp: license,
    userHasLicenceForApp: license,
    createUnauthenticatedUserConnection: { varying: ["value"] },
    updateUserData: { args: ({ server }) => [server.createUnauthenticatedUserConnection(), "Ada", 10] },
    // Last: what follows would be without a logon.
    logOff: plain,
  },
  signals: {
    associate_clan: { provoke: ({ server }) => server.associateWithClan(clan) },
    client_approved: {
      provoke: connectUser,
      varying: [0, 1],
    },
    // The player of before, whose account is banned while they play.
    client_kick: {
      provoke: ({ player }) =>
        control.inject({ fault: "authResponse", response: "VACBanned", steamId: player.steamId, times: 1 }),
      varying: [0],
    },
    client_denied: {
      provoke: async (world) => {
        control.clear();
        control.inject({ fault: "authResponse", response: "NoLicenseOrExpired", times: 1 });
        await connectUser(world);
      },
      varying: [0],
    },
    client_group_status: {
      provoke: ({ server }) => {
        control.inject({ fault: "groupMember", group: clan, times: 1 });
        server.requestUserGroupStatus(player, clan);
      },
    },
    gameplay_stats: { provoke: gameplayStats },
    gamplay_stats: { provoke: gameplayStats },
    get_auth_session_ticket_response: {
      provoke: ({ server }) => server.getAuthSessionTicket(),
      varying: [0],
    },
    player_compat: { provoke: ({ server }) => server.computeNewPlayerCompatibility(player) },
    server_disconnected: { provoke: () => control.inject({ fault: "connectionLost", retryMs: 1 }) },
    server_connect_failure: { provoke: () => undefined },
    server_connected: { provoke: () => control.inject({ fault: "connectionRestored" }) },
    policy_response: {
      provoke: async ({ server, next }) => {
        const loggedOff = next("server_disconnected");
        server.logOff();
        await loggedOff;
        server.logOnAnonymous();
      },
    },
    validate_auth_ticket_response: {
      provoke: async ({ server, player, ticket }) => server.beginAuthSession(await ticket(), player.steamId),
      varying: [0, 2],
    },
  },
};
