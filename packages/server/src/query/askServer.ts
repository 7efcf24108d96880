// What a server browser asks a server (A2S). Of the clients on npm, the small ones read the port as a signed number and
// leave out the SteamID, and the complete one brings clients of two hundred other games.
import { readPlayers, readRules, readServerInfo } from "./answers.js";
import { exchange, type Question } from "./exchange.js";
import type { ListedPlayer, ServerInfo } from "./serverInfo.js";

const infoText = Buffer.from("TSource Engine Query\0", "latin1");
const noChallenge = Buffer.from([0xff, 0xff, 0xff, 0xff]);

const info: Question = {
  ask: (challenge) => (challenge === undefined ? infoText : Buffer.concat([infoText, challenge])),
  kind: 0x49,
};
const challenged = (letter: string, kind: number): Question => ({
  ask: (challenge = noChallenge) => Buffer.concat([Buffer.from(letter), challenge]),
  kind,
});

async function answered<Value>(
  answer: Promise<Buffer | undefined>,
  read: (answer: Buffer) => Value,
): Promise<Value | undefined> {
  const bytes = await answer;
  try {
    return bytes === undefined ? undefined : read(bytes);
  } catch {
    return undefined;
  }
}

/** What the server at `host` says of itself; `undefined` if nobody answers in time, or not in a way that makes sense. */
export const askServer = (host: string, port: number, timeoutMs: number): Promise<ServerInfo | undefined> =>
  answered(exchange(host, port, timeoutMs, info), readServerInfo);

/** Who plays, as the browser shows it. */
export const askPlayers = (host: string, port: number, timeoutMs: number): Promise<ListedPlayer[] | undefined> =>
  answered(exchange(host, port, timeoutMs, challenged("U", 0x44)), readPlayers);

/** The facts that `listing.rules` gave. */
export const askRules = (host: string, port: number, timeoutMs: number): Promise<Record<string, string> | undefined> =>
  answered(exchange(host, port, timeoutMs, challenged("V", 0x45)), readRules);
