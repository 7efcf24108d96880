// Records of the Game Server page.
import { LoopbackControl } from "@headwater/loopback";
import { start, startLoggedOn } from "../loopback.js";
import { type ClassRecords, type FunctionRecord, given, plain, type World } from "./classRecords.js";

const clan = 103582791429521408n;
const player = 76561197960287930n;
const owner = 76561197960287931n;

function gameplayStats({ post }: World): void {
  post("GSGameplayStats_t", { m_eResult: 1, m_nRank: 4, m_unTotalConnects: 100, m_unTotalMinutesPlayed: 6000 });
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
    client_approved: { provoke: ({ post }) => post("GSClientApprove_t", { m_SteamID: player, m_OwnerSteamID: owner }) },
    client_denied: {
      provoke: ({ post }) =>
        post("GSClientDeny_t", { m_SteamID: player, m_eDenyReason: 7, m_rgchOptionalText: "no room" }),
    },
    client_group_status: { provoke: ({ server }) => server.requestUserGroupStatus(player, clan) },
    client_kick: { provoke: ({ post }) => post("GSClientKick_t", { m_SteamID: player, m_eDenyReason: 5 }) },
    gameplay_stats: { provoke: gameplayStats },
    gamplay_stats: { provoke: gameplayStats },
    get_auth_session_ticket_response: {
      provoke: ({ post }) => post("GetAuthSessionTicketResponse_t", { m_hAuthTicket: 3, m_eResult: 1 }),
    },
    player_compat: { provoke: ({ server }) => server.computeNewPlayerCompatibility(player) },
    policy_response: { provoke: ({ post }) => post("GSPolicyResponse_t", { m_bSecure: 1 }) },
    server_connect_failure: {
      provoke: ({ post }) => post("SteamServerConnectFailure_t", { m_eResult: 3, m_bStillRetrying: true }),
    },
    server_connected: { provoke: ({ post }) => post("SteamServersConnected_t", {}) },
    server_disconnected: { provoke: ({ post }) => post("SteamServersDisconnected_t", { m_eResult: 3 }) },
    validate_auth_ticket_response: {
      provoke: async ({ server, player, ticket }) => server.beginAuthSession(await ticket(), player.steamId),
      varying: [0, 2],
    },
  },
};
