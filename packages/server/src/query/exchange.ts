// A question to a query port, and its answer, over UDP: asked again if it is lost, with the challenge that it asks for, and
// joined if it comes in pieces.
import { createSocket } from "node:dgram";

const simple = -1;
const split = -2;
const challengeKind = 0x41;
const header = Buffer.from([0xff, 0xff, 0xff, 0xff]);

export interface Question {
  /** The question without its header; `challenge` is none at first. */
  ask(challenge: Buffer | undefined): Buffer;
  /** What the answer begins with. */
  kind: number;
}

/** @returns `undefined` if no answer comes in time */
export function exchange(
  host: string,
  port: number,
  timeoutMs: number,
  question: Question,
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const pieces = new Pieces();
    const finish = (answer?: Buffer): void => {
      clearInterval(again);
      clearTimeout(limit);
      socket.close();
      resolve(answer);
    };
    const ask = (challenge?: Buffer): void =>
      // An address that cannot be reached is one where nobody answers.
      socket.send(Buffer.concat([header, question.ask(challenge)]), port, host, () => undefined);
    // A packet may be lost.
    const again = setInterval(() => ask(), timeoutMs / 3);
    const limit = setTimeout(() => finish(), timeoutMs);
    socket.on("error", () => undefined);
    socket.on("message", (packet) => {
      const answer = pieces.add(packet);
      if (answer === undefined || answer.length < 5 || answer.readInt32LE(0) !== simple) return;
      if (answer[4] === challengeKind) ask(answer.subarray(5, 9));
      else if (answer[4] === question.kind) finish(answer);
    });
    ask();
  });
}

/** Joins an answer that did not fit into one packet. */
class Pieces {
  readonly #answers = new Map<number, (Buffer | undefined)[]>();

  /** The answer that is whole with this packet. */
  add(packet: Buffer): Buffer | undefined {
    if (packet.length < 4 || packet.readInt32LE(0) !== split) return packet;
    if (packet.length < 12) return undefined;
    const [id, count, index] = [packet.readInt32LE(4), packet.readUInt8(8), packet.readUInt8(9)];
    const pieces = this.#answers.get(id) ?? Array.from<Buffer | undefined>({ length: count });
    this.#answers.set(id, pieces);
    if (index < pieces.length) pieces[index] = packet.subarray(12);
    return pieces.includes(undefined) ? undefined : Buffer.concat(pieces as Buffer[]);
  }
}
