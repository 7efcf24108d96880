// A player on the server: it moves where its client wants to, and shoots.
import { Vector2 } from "@headwater/godot-multiplayer";
import { PlayerScene } from "./generated/index.js";

const speed = 200;
const reach = 20;
const damage = 50;
const betweenShotsMs = 80;

export class Player extends PlayerScene {
  /** Of the one at the keyboard. */
  steamId = 0n;
  points = 0;
  onKill: () => void = () => undefined;
  #shotAt = Number.NEGATIVE_INFINITY;

  get peer(): number {
    return Number(this.name);
  }

  /** What comes from a client may be anything: not a number, or faster than anybody is. */
  step(seconds: number): void {
    const { x, y } = this.nodes.Input.direction;
    const length = Math.hypot(x, y);
    if (!(length > 0 && length < Number.POSITIVE_INFINITY)) return;
    const distance = (speed * seconds) / Math.max(1, length);
    this.position = new Vector2(this.position.x + x * distance, this.position.y + y * distance);
  }

  shoot(at: Vector2): void {
    const now = performance.now();
    const isOwn = this.multiplayer.remoteSenderId === this.peer;
    if (!isOwn || now - this.#shotAt < betweenShotsMs) return;
    this.#shotAt = now;
    for (const other of this.getParent()?.getChildren() ?? [])
      if (other instanceof Player && other !== this && other.#isNear(at)) other.#hitBy(this);
  }

  #isNear({ x, y }: Vector2): boolean {
    return Math.hypot(this.position.x - x, this.position.y - y) < reach;
  }

  #hitBy(shooter: Player): void {
    this.rpc.hit(this.peer, shooter.peer);
    this.hp -= damage;
    if (this.hp > 0) return;
    this.hp = 100;
    this.position = new Vector2();
    shooter.points++;
    shooter.onKill();
  }
}
