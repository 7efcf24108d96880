// The server: Steam says who may play; the scenes are those of game/, as generated/ declares them.
import { SceneMultiplayer } from "@headwater/godot-multiplayer";
import { SteamTickets, SteamTransport } from "@headwater/godot-multiplayer/steam";
import { WebSocketTransport } from "@headwater/godot-multiplayer/websocket";
import { createServer, type DedicatedServer, type Player as SteamPlayer } from "@headwater/server";
import { addRootNodes, MainScene } from "./generated/index.js";
import { Player } from "./player.js";

class Main extends MainScene<{ Player: typeof Player }> {
  constructor() {
    super({ Player });
  }
}

export interface ArenaOptions {
  /** Where web sockets are taken. */
  host?: string;
  port: number;
  /** Of Steam; without it the usual places are searched. */
  library?: string;
}

export interface Arena {
  readonly server: DedicatedServer;
  readonly multiplayer: SceneMultiplayer;
  readonly main: Main;
  /** The port that web sockets are taken at. */
  readonly port: number;
  close(): Promise<void>;
}

export async function openArena({ host, port, library }: ArenaOptions): Promise<Arena> {
  const steam = new SteamTransport();
  const server = await createServer({
    name: "Arena",
    game: "arena",
    version: "1.0.0.0",
    queryPort: 0,
    listen: { ip: false, p2p: 0, symmetric: true },
    handshake: steam.handshake,
    lanes: steam.lanes,
    tickRate: 30,
    library,
  });
  const tickets = new SteamTickets(server);
  const multiplayer = new SceneMultiplayer({ onAuth: tickets.check });
  const { Main: main } = addRootNodes(multiplayer.root, { Main });
  const { Players, Scores } = main.nodes;

  multiplayer.on("peerConnected", (peer) => {
    const player = new Player();
    player.steamId = tickets.guestOf(peer)?.id ?? (multiplayer.detailsOf(peer) as SteamPlayer).id;
    // Before it is added: its client is told of it with that.
    player.nodes.Input.multiplayerAuthority = peer;
    player.onKill = () => Scores.rpc.scored(0, peer, player.points);
    Players.addChild(player, String(peer));
  });
  multiplayer.on("peerDisconnected", (peer) => Players.getNode(String(peer))?.queueFree());
  server.on("tick", ({ dt }) => {
    for (const player of Players.getChildren()) if (player instanceof Player) player.step(dt);
    multiplayer.poll();
  });

  const webSockets = new WebSocketTransport({ port, ...(host !== undefined && { host }) });
  await multiplayer.listen(steam.on(server));
  await multiplayer.listen(webSockets);
  const close = async (): Promise<void> => {
    await multiplayer.close();
    await server.close();
  };
  return { server, multiplayer, main, port: webSockets.port, close };
}
