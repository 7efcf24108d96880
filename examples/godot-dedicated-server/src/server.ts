import { type ConnectionDescription, SteamServer } from "@headwater/compat-godotsteam";
import { get_tree } from "@headwater/example-godot-stage";

// A dedicated server without lobbies: players connect by address, prove with a ticket who they are, talk, are listed,
// and can be kicked. The first one is the operator. It is server.gd, line by line.

const MAX_PLAYERS = 2;
// First byte of what a player sends.
const JOIN = 1;
const COMMAND = 2;
// Reasons to close a connection; 1000 to 1999 are the game's own.
const KICKED = 1001;
const REFUSED = 1002;

interface Player {
  connection: number;
  steam_id: bigint;
  name: string;
  score: number;
  operator: boolean;
  session: boolean;
  playing: boolean;
}

let listen_socket = 0;
let poll_group = 0;
// By connection.
const players = new Map<number, Player>();
let stopping = false;

export function _ready(): void {
  const game_port = Number(process.env["GAME_PORT"]);
  const query_port = Number(process.env["QUERY_PORT"]);
  const mode = SteamServer.SERVER_MODE_AUTHENTICATION_AND_SECURE;
  const init = SteamServer.serverInitEx("127.0.0.1", game_port, query_port, mode, "1.0.0.0");
  if (init.status !== SteamServer.STEAM_API_INIT_RESULT_OK) {
    console.error(init.verbal);
    get_tree().quit(1);
    return;
  }
  SteamServer.server_connected.connect(_on_server_connected);
  SteamServer.server_connect_failure.connect(_on_server_connect_failure);
  SteamServer.server_disconnected.connect(_on_server_disconnected);
  SteamServer.policy_response.connect(_on_policy_response);
  SteamServer.validate_auth_ticket_response.connect(_on_validate_auth_ticket_response);
  SteamServer.client_kick.connect(_on_client_kick);
  SteamServer.network_connection_status_changed.connect(_on_network_connection_status_changed);
  poll_group = SteamServer.createPollGroup();
  SteamServer.setProduct("480");
  SteamServer.setModDir("headwaters");
  SteamServer.setGameDescription("Headwaters");
  SteamServer.setDedicatedServer(true);
  SteamServer.setServerName("Headwaters, ported");
  SteamServer.setMapName("delta");
  SteamServer.setGameTags("ported,friendly");
  SteamServer.setMaxPlayerCount(MAX_PLAYERS);
  SteamServer.setPasswordProtected(false);
  _set_rules();
  SteamServer.logOnAnonymous();
}

export function _process(_delta: number): void {
  SteamServer.run_callbacks();
  for (const message of SteamServer.receiveMessagesOnPollGroup(poll_group, 64)) {
    _on_message(message.connection, Buffer.from(message.payload));
  }
}

export function _exit_tree(): void {
  SteamServer.serverShutdown();
}

// What a rules query of the server browser returns.
function _set_rules(): void {
  SteamServer.clearAllKeyValues();
  SteamServer.setKeyValue("gravity", "800");
  SteamServer.setKeyValue("friendly_fire", "off");
}

function _on_server_connected(): void {
  console.log("online as", SteamServer.getSteamID());
  // After a loss of connection Steam connects again.
  if (listen_socket !== SteamServer.LISTEN_SOCKET_INVALID) {
    return;
  }
  // Players without a certificate, as on a LAN: their ticket proves who they are.
  const options = { [SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH]: 1 };
  listen_socket = SteamServer.createListenSocketIP(`127.0.0.1:${process.env["GAME_PORT"]}`, options);
  const bot = SteamServer.createUnauthenticatedUserConnection();
  SteamServer.updateUserData(bot, "Rusty", 40);
  SteamServer.setBotPlayerCount(1);
  SteamServer.setAdvertiseServerActive(true);
}

function _on_server_connect_failure(result: number, retrying: boolean): void {
  console.log("cannot log on:", result);
  if (!retrying) {
    get_tree().quit(1);
  }
}

function _on_server_disconnected(result: number): void {
  console.log("offline:", result);
  if (stopping) {
    get_tree().quit();
  }
}

function _on_policy_response(secure: number): void {
  console.log("protected by VAC:", secure);
}

function _on_network_connection_status_changed(
  connect_handle: number,
  connection: ConnectionDescription,
  old_state: number,
): void {
  const state = connection.connection_state;
  if (state === SteamServer.CONNECTION_STATE_CONNECTING && old_state === SteamServer.CONNECTION_STATE_NONE) {
    _accept(connect_handle);
  } else if (state === SteamServer.CONNECTION_STATE_CLOSED_BY_PEER) {
    _leave(connect_handle);
  } else if (state === SteamServer.CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY) {
    _leave(connect_handle);
  }
}

function _accept(connection: number): void {
  if (stopping) {
    SteamServer.closeConnection(connection, REFUSED, "the server stops", false);
    return;
  }
  if (players.size === MAX_PLAYERS) {
    SteamServer.closeConnection(connection, REFUSED, "the server is full", false);
    return;
  }
  if (SteamServer.acceptConnection(connection) !== SteamServer.RESULT_OK) {
    SteamServer.closeConnection(connection, REFUSED, "the server cannot accept", false);
    return;
  }
  SteamServer.setConnectionPollGroup(connection, poll_group);
  const player = {
    connection: connection,
    steam_id: 0n,
    name: "?",
    score: 0,
    operator: players.size === 0,
    session: false,
    playing: false,
  };
  players.set(connection, player);
}

function _leave(connection: number): void {
  SteamServer.closeConnection(connection, 0, "", false);
  const player = players.get(connection);
  if (player === undefined) {
    return;
  }
  _forget(player);
  if (player.playing) {
    _broadcast(`${player.name} left`);
  }
}

function _on_message(connection: number, payload: Buffer): void {
  const player = players.get(connection);
  if (player === undefined || payload.length === 0) {
    return;
  }
  if (payload[0] === JOIN && !player.session) {
    _join(player, payload);
  } else if (payload[0] === COMMAND && player.playing) {
    _obey(player, payload.subarray(1).toString());
  }
}

// JOIN, steam id (8 bytes), size of the ticket (2 bytes), ticket, name.
function _join(player: Player, payload: Buffer): void {
  if (payload.length < 11) {
    _kick(player, "no ticket");
    return;
  }
  player.steam_id = payload.readBigUInt64LE(1);
  const ticket_end = 11 + payload.readUInt16LE(9);
  const ticket = payload.subarray(11, ticket_end);
  player.name = payload.subarray(ticket_end).toString();
  const result = SteamServer.beginAuthSession(ticket, ticket.length, player.steam_id);
  player.session = result === SteamServer.BEGIN_AUTH_SESSION_RESULT_OK;
  if (!player.session) {
    _kick(player, "not a ticket of yours");
  }
}

// Steam's verdict on a ticket, and later what becomes of it.
function _on_validate_auth_ticket_response(steam_id: bigint, response: number, _owner_id: bigint): void {
  for (const player of [...players.values()]) {
    if (player.steam_id !== steam_id || !player.session) {
      continue;
    }
    if (response !== SteamServer.AUTH_SESSION_RESPONSE_OK) {
      console.log("Steam refuses", player.name, response);
      _kick(player, "Steam refuses your ticket");
    } else {
      player.playing = true;
      SteamServer.updateUserData(steam_id, player.name, player.score);
      _broadcast(`${player.name} joined`);
    }
  }
}

function _on_client_kick(steam_id: bigint, reason: number): void {
  for (const player of [...players.values()]) {
    if (player.steam_id === steam_id) {
      console.log("Steam kicks", player.name, reason);
      _kick(player, "kicked by Steam");
    }
  }
}

function _obey(player: Player, command: string): void {
  // With two spaces more there are three words at least.
  const words = `${command}  `.split(" ");
  switch (words[0]) {
    case "say":
      _broadcast(`${player.name}: ${command.substring(4)}`);
      break;
    case "score":
      player.score += 1;
      SteamServer.updateUserData(player.steam_id, player.name, player.score);
      break;
    case "players":
      for (const each of players.values()) {
        _tell(player, `${each.name} ${each.score}`);
      }
      break;
    default:
      _obey_operator(player, words);
  }
}

function _obey_operator(player: Player, words: string[]): void {
  const key = words[1] ?? "";
  const value = words[2] ?? "";
  if (!player.operator) {
    _tell(player, "only the operator can do that");
  } else if (words[0] === "kick" && key !== "") {
    _kick_named(key);
  } else if (words[0] === "map" && key !== "") {
    SteamServer.setMapName(key);
    _set_rules();
  } else if (words[0] === "rule" && value !== "") {
    SteamServer.setKeyValue(key, value);
  } else if (words[0] === "stop") {
    _stop();
  } else {
    _tell(player, "say, score, players, kick NAME, map NAME, rule KEY VALUE, stop");
  }
}

function _kick_named(player_name: string): void {
  for (const player of [...players.values()]) {
    if (player.name === player_name) {
      _kick(player, "kicked by the operator");
      _broadcast(`${player_name} was kicked`);
    }
  }
}

function _kick(player: Player, reason: string): void {
  console.log("kick", player.name, "-", reason);
  SteamServer.closeConnection(player.connection, KICKED, reason, true);
  _forget(player);
}

function _forget(player: Player): void {
  if (player.session) {
    SteamServer.endAuthSession(player.steam_id);
  }
  players.delete(player.connection);
}

function _broadcast(text: string): void {
  console.log(text);
  for (const player of players.values()) {
    if (player.playing) {
      _tell(player, text);
    }
  }
}

function _tell(player: Player, text: string): void {
  SteamServer.sendMessageToConnection(player.connection, Buffer.from(text), SteamServer.NETWORKING_SEND_RELIABLE);
}

async function _stop(): Promise<void> {
  stopping = true;
  for (const player of [...players.values()]) {
    _kick(player, "the server stops");
  }
  SteamServer.setAdvertiseServerActive(false);
  // What was said last needs a moment to arrive.
  await get_tree().create_timer(0.25).timeout;
  SteamServer.closeListenSocket(listen_socket);
  SteamServer.destroyPollGroup(poll_group);
  SteamServer.logOff();
}
