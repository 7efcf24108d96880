// A demo: a server's script in this process, players in processes of their own, an end in any case.
import { freePorts } from "@headwater/example-dedicated-server/freePorts";
import { get_tree, mainLoop, type NodeScript } from "./mainLoop.js";
import { PlayerProcess } from "./playerProcess.js";

/** The longest a demo may take, in milliseconds. */
const limitMs = 60_000;

export interface Stage {
  /** Starts a player's process. Its arguments: name, the server's port, `args`. */
  player(name: string, ...args: readonly string[]): PlayerProcess;
}

export interface Demo {
  /** Path of the libsteam_api that the server and the players load. */
  library: string;
  server: NodeScript;
  /** The program of a player. */
  playerProgram: URL;
  /** What happens while the server runs. The server is expected to quit at the end of it. */
  story(stage: Stage): Promise<void>;
}

/** Plays a demo; the exit code: the server's, or 1 if the story or a player went wrong. */
export async function playDemo({ library, server, playerProgram, story }: Demo): Promise<number> {
  const [gamePort = 0, queryPort = 0] = await freePorts(2);
  // The players inherit them.
  process.env["STEAM_API_LIBRARY"] = library;
  process.env["GAME_PORT"] = String(gamePort);
  process.env["QUERY_PORT"] = String(queryPort);
  const players: PlayerProcess[] = [];
  const limit = setTimeout(() => {
    console.error(`The demo has not ended within ${limitMs / 1000} s.`);
    for (const player of players) player.kill();
    process.exit(1);
  }, limitMs);
  const stage: Stage = {
    player: (name, ...args) => {
      const player = new PlayerProcess(playerProgram, name, String(gamePort), ...args);
      players.push(player);
      return player;
    },
  };
  try {
    const ended = mainLoop(server);
    const told = story(stage);
    // A server that cannot start ends, and there is no story.
    const code = await Promise.race([ended, told.then(() => ended)]);
    if (code !== 0) return code;
    await told;
    const codes = await Promise.all(players.map((player) => player.exited));
    return codes.every((each) => each === 0) ? 0 : 1;
  } catch (error) {
    console.error(error);
    get_tree().quit(1);
    return 1;
  } finally {
    clearTimeout(limit);
    for (const player of players) player.kill();
  }
}
