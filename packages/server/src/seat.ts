// What the server keeps of a player beside what the game sees.
import type { Limits } from "./limits.js";
import type { Player } from "./player.js";
import { TokenBucket } from "./tokenBucket.js";

export class Seat<Data> {
  readonly player: Player<Data>;
  /** What may come in. */
  readonly messages: TokenBucket;
  readonly bytes: TokenBucket;
  /** Since when, and until when, more came in than that; 0 for not. */
  overSince = 0;
  overUntil = 0;
  /** Whether nothing is read from the player, until they may send again. */
  paused = false;
  /** Since when their send queue is more than half full; 0 for not. */
  stalledSince = 0;

  constructor(player: Player<Data>, limits: Limits, now: number) {
    this.player = player;
    this.messages = new TokenBucket(limits.messagesPerSecond, limits.messagesBurst, now);
    this.bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesBurst, now);
  }
}
