// What answers say, field by field.
import { Fields } from "./fields.js";
import type { ListedPlayer, ServerInfo } from "./serverInfo.js";

/** What may follow behind the version, in this order. */
const has = { port: 0x80, steamId: 0x10, spectators: 0x40, tags: 0x20 } as const;

/** Behind the header and the kind. */
const start = 5;

/** @throws RangeError for an answer that is cut off, as all of them */
export function readServerInfo(answer: Buffer): ServerInfo {
  const fields = new Fields(answer, start);
  // The protocol's version.
  fields.byte();
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

export function readPlayers(answer: Buffer): ListedPlayer[] {
  const fields = new Fields(answer, start);
  return Array.from({ length: fields.byte() }, () => {
    // Their number, which nobody fills in.
    fields.byte();
    return { name: fields.text(), score: fields.int(), seconds: fields.float() };
  });
}

export function readRules(answer: Buffer): Record<string, string> {
  const fields = new Fields(answer, start);
  return Object.fromEntries(Array.from({ length: fields.short() }, () => [fields.text(), fields.text()]));
}
