// A server on the declarations of fixtures/duel; compiled only. What is marked has to be an error.
import { SceneMultiplayer, Vector2 } from "@headwater/godot-multiplayer";
import {
  ArenaChatScript,
  ArenaScene,
  addRootNodes,
  BossScene,
  LockScript,
  NetworkScript,
  PlayerScene,
} from "./expected/duel/generated/index.js";

class Chat extends ArenaChatScript {
  readonly history: string[] = [];
  say(text: string): void {
    this.history.push(text);
    this.rpc.heard(0, this.multiplayer.remoteSenderId, text);
    // @ts-expect-error - a text is declared
    this.rpc.heard(0, 1, 2);
    // @ts-expect-error - a peer comes first
    this.rpc.heard();
    // @ts-expect-error - there is no such method
    this.rpc.herd(0, 1, text);
  }
  override heard(who: number, text: string): void {
    this.history.push(`${who}: ${text}`);
  }
}

class Player extends PlayerScene {
  __last(): void {}
  async aim(at: Vector2): Promise<void> {
    this.position.x = at.x;
    this.inventory.set("bow", 1);
    // @ts-expect-error - a number is declared
    this.hp = "full";
  }
  use(items: number[], by: Map<unknown, number>): void {
    this.rpc.hurt(5, items.length + by.size, this.nodes.Sprite.frame as never);
  }
}

class Boss extends BossScene {
  __last(): void {}
  aim(): void {}
  use(): void {}
}

// @ts-expect-error - turn() is missing
class Broken extends LockScript {}

class Lock extends LockScript {
  turn(): void {}
}

class Network extends NetworkScript {
  identify(steam_id: bigint, nick = "nobody"): void {
    this.rpc.identify(5, steam_id, nick);
  }
}

class Mute extends ArenaChatScript {
  // @ts-expect-error - a text comes
  say(text: number): void {
    this.rpc.say(1, String(text));
  }
}

const classes = { Chat, Guard: Player, Lock, Player, Boss };

class Arena extends ArenaScene<typeof classes> {
  constructor() {
    super(classes);
    this.nodes["UI/Chat"].history.push("begin");
    this.nodes.World.addChild(new Player());
    // @ts-expect-error - there is no such node
    this.nodes.Nowhere.queueFree();
  }
}

// @ts-expect-error - the lock is missing
export const incomplete = () => new ArenaScene({ Chat, Guard: Player, Player, Boss });

const { Arena: arena } = addRootNodes(new SceneMultiplayer().root, { Network, Arena });
arena.nodes.Guard.aim(new Vector2());

export { arena, Broken, Mute };
