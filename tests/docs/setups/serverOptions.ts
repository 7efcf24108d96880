// A program that knows how its server is to run.
import { GameServer, type GameServerOptions } from "@headwater/typed";

export declare const options: GameServerOptions;
export { GameServer };
