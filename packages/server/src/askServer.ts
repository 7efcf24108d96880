// What a server browser asks a server (A2S_INFO), over UDP. Of the clients on npm, the small ones read the port as a signed
// number and leave out the SteamID, and the complete one brings clients of two hundred other games.
import { createSocket } from "node:dgram";
import type { ServerInfo } from "./serverInfo.js";

const simple = -1;
const kind = { challenge: 0x41, info: 0x49 } as const;
/** What may follow behind the version, in this order. */
const has = { port: 0x80, steamId: 0x10, spectators: 0x40, tags: 0x20 } as const;

const question = Buffer.from("\xff\xff\xff\xffTSource Engine Query\0", "latin1");

/** Reads one field after the other. @throws RangeError at the end */
class Fields {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  text(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    if (end < 0) throw new RangeError("a text without an end");
    const text = this.#bytes.toString("utf8", this.#at, end);
    this.#at = end + 1;
    return text;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#skip(1));
  }

  short(): number {
    return this.#bytes.readUInt16LE(this.#skip(2));
  }

  long(): bigint {
    return this.#bytes.readBigUInt64LE(this.#skip(8));
  }

  #skip(size: number): number {
    this.#at += size;
    return this.#at - size;
  }
}

/** @throws RangeError for an answer that is cut off */
export function readServerInfo(answer: Buffer): ServerInfo {
  // Behind the header and the protocol.
  const fields = new Fields(answer, 6);
  const [name, map, folder, game] = [fields.text(), fields.text(), fields.text(), fields.text()];
  fields.short();
  const [players, maxPlayers, bots] = [fields.byte(), fields.byte(), fields.byte()];
  // Its kind and its system.
  fields.short();
  const [password, secure] = [fields.byte() === 1, fields.byte() === 1];
  const version = fields.text();
  const extra = fields.left > 0 ? fields.byte() : 0;
  const port = extra & has.port ? fields.short() : undefined;
  const steamId = extra & has.steamId ? fields.long() : undefined;
  if (extra & has.spectators) {
    fields.short();
    fields.text();
  }
  const tags = extra & has.tags ? fields.text().split(",") : [];
  return { name, map, folder, game, players, maxPlayers, bots, password, secure, version, port, steamId, tags };
}

/** What the server at `host` says of itself; `undefined` if nobody answers in time, or not in a way that makes sense. */
export function askServer(host: string, port: number, timeoutMs: number): Promise<ServerInfo | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    const finish = (info?: ServerInfo): void => {
      clearInterval(again);
      clearTimeout(limit);
      socket.close();
      resolve(info);
    };
    const ask = (challenge?: Buffer): void =>
      // An address that cannot be reached is one where nobody answers.
      socket.send(
        challenge === undefined ? question : Buffer.concat([question, challenge]),
        port,
        host,
        () => undefined,
      );
    // A packet may be lost.
    const again = setInterval(() => ask(), timeoutMs / 3);
    const limit = setTimeout(() => finish(), timeoutMs);
    socket.on("error", () => undefined);
    socket.on("message", (answer) => {
      if (answer.length < 6 || answer.readInt32LE(0) !== simple) return;
      if (answer[4] === kind.challenge) ask(answer.subarray(5, 9));
      if (answer[4] !== kind.info) return;
      try {
        finish(readServerInfo(answer));
      } catch {
        finish();
      }
    });
    ask();
  });
}
