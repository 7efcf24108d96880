// What tables of a guide say stands here for what is there, as programs: the snippets of the last column.
import type { Fence } from "../docs/fences.js";
import { Page } from "./page.js";

/** What the snippets name without making it. */
const around = `
import { AuthSessionResponse, GameServer, Result, ServerMode } from "@headwater/typed";
import type { HSteamNetConnection, Message } from "@headwater/typed";
import { SteamServer } from "@headwater/compat-godotsteam";
declare const server: GameServer;
declare const ip: string, gamePort: number, queryPort: number, mode: ServerMode, version: string;
declare const connection: HSteamNetConnection, id: bigint, message: Message, timeoutMs: number, signal: AbortSignal;
declare function onAnswer(answer: object): void;
declare function _on_connected(): void;
`;

/** Beyond those of any page, whose own programs have theirs. */
const firstLine = 10_001;

/** A part of a program for each row. */
export function rowPrograms(document: string): Fence[] {
  return new Page(document.replace(/^docs\//, "")).rows().flatMap(([there = "", here = ""], row): Fence[] => {
    const cell = here === "the same" ? there : here;
    const statements = [...cell.matchAll(/`([^`]+)`/g)].map(([, snippet = ""]) => statement(snippet));
    // Its import comes last, so that the lines are the row's.
    const code = `export async function row() {\n${statements.join("\n")}\n}\n${around}`;
    return statements.length === 0
      ? []
      : [{ document, line: firstLine + row, language: "ts", code, use: { kind: "program" } }];
  });
}

function statement(snippet: string): string {
  // Types, and options by themselves.
  if (/^(?:bigint|Uint8Array|null|T \\?\| null)$/.test(snippet)) return "";
  const whole = snippet.replace(/\.…$/, "").replace("…", "() => {}");
  return /^\w+: /.test(whole) ? `({ ${whole} });` : `${whole.startsWith("{") ? `(${whole})` : whole};`;
}
