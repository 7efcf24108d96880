import { type ConnectionDescription, type ReceivedMessage, SteamServer } from "@headwater/compat-godotsteam";
import { get_tree } from "@headwater/example-godot-stage";

// An arena over Networking Sockets: a listen socket with options, a poll group, two lanes per connection, the state of
// the relays, messages in and out. It is server.gd, line by line.

// First byte of a message. Moves come unreliably on one lane, the rest reliably on the other.
const MOVE = 1;
const FIRE = 2;
const STATUS = 3;
const SNAPSHOT = 10;
const HIT = 11;
const ACK = 12;
const LANES = 2;
const RANGE = 10;
// Reason to close a connection; 1000 to 1999 are the game's own.
const REFUSED = 1001;
// Bytes that may wait on a connection, and bytes per second that are sent on it.
const SEND_BUFFER = 65536;
const SEND_RATE = 200000;

interface Player {
  slot: number;
  x: number;
  y: number;
  hits: number;
}

let listen_socket = 0;
let poll_group = 0;
// By connection.
const players = new Map<number, Player>();
let slots_given = 0;

export function _ready(): void {
  const game_port = Number(process.env["GAME_PORT"]);
  const query_port = Number(process.env["QUERY_PORT"]);
  const mode = SteamServer.SERVER_MODE_AUTHENTICATION;
  const init = SteamServer.serverInitEx("127.0.0.1", game_port, query_port, mode, "1.0.0.0");
  if (init.status !== SteamServer.STEAM_API_INIT_RESULT_OK) {
    console.error(init.verbal);
    get_tree().quit(1);
    return;
  }
  SteamServer.server_connected.connect(_on_server_connected);
  SteamServer.relay_network_status.connect(_on_relay_network_status);
  SteamServer.network_authentication_status.connect(_on_network_authentication_status);
  SteamServer.network_connection_status_changed.connect(_on_network_connection_status_changed);
  const buffer_set = SteamServer.setGlobalConfigValueInt32(SteamServer.NETWORKING_CONFIG_SEND_BUFFER_SIZE, SEND_BUFFER);
  console.log("send buffer:", buffer_set);
  SteamServer.initRelayNetworkAccess();
  console.log("relays:", SteamServer.getRelayNetworkStatus());
  poll_group = SteamServer.createPollGroup();
  SteamServer.setProduct("480");
  SteamServer.setGameDescription("Headwater arena");
  SteamServer.setDedicatedServer(true);
  SteamServer.logOnAnonymous();
}

export function _process(_delta: number): void {
  SteamServer.run_callbacks();
  for (const message of SteamServer.receiveMessagesOnPollGroup(poll_group, 256)) {
    _on_message(message);
  }
  if (players.size > 0) {
    _send_snapshot();
  }
}

export function _exit_tree(): void {
  SteamServer.closeListenSocket(listen_socket);
  SteamServer.destroyPollGroup(poll_group);
  SteamServer.serverShutdown();
}

function _on_server_connected(): void {
  const address = `127.0.0.1:${process.env["GAME_PORT"]}`;
  const options = {
    [SteamServer.NETWORKING_CONFIG_IP_ALLOW_WITHOUT_AUTH]: 1,
    [SteamServer.NETWORKING_CONFIG_TIMEOUT_CONNECTED]: 5000,
    [SteamServer.NETWORKING_CONFIG_NAGLE_TIME]: 0,
  };
  listen_socket = SteamServer.createListenSocketIP(address, options);
  console.log("online as", SteamServer.getSteamID());
  console.log("listening:", SteamServer.getListenSocketAddress(listen_socket));
}

function _on_relay_network_status(
  available: number,
  _ping: number,
  _config: number,
  _relay: number,
  debug_message: string,
): void {
  console.log("relays:", available, debug_message);
}

function _on_network_authentication_status(available: number, debug_message: string): void {
  console.log("authentication:", available, debug_message);
}

function _on_network_connection_status_changed(
  connect_handle: number,
  connection: ConnectionDescription,
  old_state: number,
): void {
  const state = connection.connection_state;
  if (state === SteamServer.CONNECTION_STATE_CONNECTING && old_state === SteamServer.CONNECTION_STATE_NONE) {
    _accept(connect_handle);
  } else if (state === SteamServer.CONNECTION_STATE_CONNECTED) {
    _enter(connect_handle);
  } else if (state === SteamServer.CONNECTION_STATE_CLOSED_BY_PEER) {
    _leave(connect_handle, connection.end_debug);
  } else if (state === SteamServer.CONNECTION_STATE_PROBLEM_DETECTED_LOCALLY) {
    _leave(connect_handle, connection.end_debug);
  }
}

function _accept(connection: number): void {
  if (SteamServer.acceptConnection(connection) !== SteamServer.RESULT_OK) {
    SteamServer.closeConnection(connection, REFUSED, "the arena cannot accept", false);
  }
}

function _enter(connection: number): void {
  // Lane 0 goes first; lane 1 has what is left.
  const lanes = SteamServer.configureConnectionLanes(connection, LANES, [0, 1], [1, 1]);
  SteamServer.setConnectionConfigValueInt32(connection, SteamServer.NETWORKING_CONFIG_SEND_RATE_MIN, SEND_RATE);
  SteamServer.setConnectionConfigValueInt32(connection, SteamServer.NETWORKING_CONFIG_SEND_RATE_MAX, SEND_RATE);
  slots_given += 1;
  SteamServer.setConnectionName(connection, `slot ${slots_given}`);
  // Until now, what came in has waited on the connection.
  SteamServer.setConnectionPollGroup(connection, poll_group);
  players.set(connection, { slot: slots_given, x: 0, y: 0, hits: 0 });
  console.log("enters:", SteamServer.getConnectionName(connection), "lanes", lanes);
}

function _leave(connection: number, end_debug: string): void {
  console.log("leaves:", SteamServer.getConnectionName(connection), end_debug);
  SteamServer.closeConnection(connection, 0, "", false);
  // The arena closes behind the last one.
  if (players.delete(connection) && players.size === 0) {
    get_tree().quit();
  }
}

function _on_message(message: ReceivedMessage): void {
  const player = players.get(message.connection);
  const payload = Buffer.from(message.payload);
  if (player === undefined || payload.length === 0) {
    return;
  }
  if (payload[0] === MOVE && payload.length === 3) {
    player.x = payload.readUInt8(1);
    player.y = payload.readUInt8(2);
  } else if (payload[0] === FIRE) {
    _fire(player);
  } else if (payload[0] === STATUS) {
    _send_status(message.connection);
  }
  // Each lane counts its messages by itself.
  const ack = Buffer.from([ACK, payload.readUInt8(0), 0, 0, 0, 0]);
  ack.writeUInt32LE(Number(message.message_number), 2);
  _send(message.connection, ack, SteamServer.NETWORKING_SEND_RELIABLE);
}

function _fire(shooter: Player): void {
  for (const target of players.values()) {
    if (target.slot === shooter.slot) {
      continue;
    }
    if (Math.abs(target.x - shooter.x) > RANGE || Math.abs(target.y - shooter.y) > RANGE) {
      continue;
    }
    shooter.hits += 1;
    const hit = Buffer.from([HIT, shooter.slot, target.slot]);
    for (const connection of players.keys()) {
      _send(connection, hit, SteamServer.NETWORKING_SEND_RELIABLE_NO_NAGLE);
    }
  }
}

function _send_snapshot(): void {
  let snapshot = Buffer.from([SNAPSHOT, players.size]);
  for (const player of players.values()) {
    snapshot = Buffer.concat([snapshot, Buffer.from([player.slot, player.x, player.y])]);
  }
  for (const connection of players.keys()) {
    _send(connection, snapshot, SteamServer.NETWORKING_SEND_UNRELIABLE_NO_DELAY);
    SteamServer.flushMessagesOnConnection(connection);
  }
}

function _send_status(connection: number): void {
  const status = SteamServer.getConnectionRealTimeStatus(connection, LANES);
  const info = SteamServer.getConnectionInfo(connection);
  if (status.connection_status === undefined || info.remote_address === undefined) {
    return;
  }
  console.log("status of", SteamServer.getConnectionName(connection), "at", info.remote_address);
  console.log("lanes", status.lanes_status.length, "bytes per second", status.connection_status.send_rate);
}

function _send(connection: number, payload: Uint8Array, flags: number): void {
  const sent = SteamServer.sendMessageToConnection(connection, payload, flags);
  // Without a connection: the player has just left, and the signal of it is on its way.
  if (sent.result !== SteamServer.RESULT_OK && sent.result !== SteamServer.RESULT_NO_CONNECTION) {
    console.log("not sent:", sent.result);
  }
}
