import { Callable, SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

export class Player {
  name: string = "";
  match_of: Match | null = null;

  constructor(player_name: string) {
    this.name = player_name;
  }

  leave(): void {
    if (this.match_of !== null) {
      this.match_of.remove(this);
    }
  }
}

export class Rules {
  rounds = 3;
}

export class Match {
  static MAX = 2;
  static made = 0;

  players: Player[] = [];
  rules = new Rules();

  constructor() {
    Match.made += 1;
    SteamServer.server_connected.connect(Callable(this, "_on_connected"));
  }

  add(player: Player): boolean {
    if (this.players.length >= Match.MAX) {
      return false;
    }
    player.match_of = this;
    this.players.push(player);
    this.rules.rounds += 1;
    return true;
  }

  remove(player: Player): void {
    gd.erase(this.players, player);
  }

  _on_connected(): void {
    for (const player of this.players) {
      console.log(player.name);
    }
  }

  static create(): Match {
    return new Match();
  }
}
