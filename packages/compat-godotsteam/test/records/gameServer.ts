// Records of the Game Server page.
import { type ClassRecords, given, plain } from "./classRecords.js";

const clan = 103582791429521408n;
const player = 76561197960287930n;

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
    wasRestartRequested: plain,
    getSteamID: { varying: ["value"] },
    getPublicIP: plain,
    handleIncomingPacket: given(new Uint8Array([255, 255, 255, 255, 0x54]), "127.0.0.1", 27005),
    getNextOutgoingPacket: plain,
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
    userHasLicenseForApp: given(player, 480),
    userHasLicenceForApp: given(player, 480),
    createUnauthenticatedUserConnection: { varying: ["value"] },
    updateUserData: given(player, "Ada", 10),
    // Last: what follows would be without a logon.
    logOff: plain,
  },
  signals: {
    associate_clan: { provoke: ({ server }) => server.associateWithClan(clan) },
    client_group_status: { provoke: ({ server }) => server.requestUserGroupStatus(player, clan) },
    player_compat: { provoke: ({ server }) => server.computeNewPlayerCompatibility(player) },
    validate_auth_ticket_response: {
      provoke: async ({ server, player, ticket }) => server.beginAuthSession(await ticket(), player.steamId),
      varying: [0, 2],
    },
  },
};
