// A folder of Steamworks headers as it lies on disk: which headers are parsed, and in which encoding.
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { UnsavedFile } from "@headwater/clang";

/** The header that reaches the whole API of a game server. */
const entryHeader = "steam_gameserver.h";

/** Headers the interfaces only forward-declare from; parsed as well, where an SDK has them. */
const companionHeaders = ["steamnetworkingfakeip.h", "steamdatagram_tickets.h", "isteamgamecoordinator.h"];

/** The flat C functions; read only to learn which members of structs the library exports. */
export const flatHeader = "steam_api_flat.h";

export interface HeaderFolder {
  /** Absolute path. */
  path: string;
  /** As the user named it, for messages. */
  shownAs: string;
  /** A file that exists in memory only and includes every header to parse. */
  mainFile: string;
  unsavedFiles: UnsavedFile[];
}

/** @throws Error when `folder` does not hold Steamworks headers. */
export function openHeaderFolder(folder: string, headers?: readonly string[]): HeaderFolder {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new Error(`${folder}: no such folder. Name a folder of Steamworks headers (an SDK's public/steam).`);
  }
  const included = headers ?? [
    entryHeader,
    ...[...companionHeaders, flatHeader].filter((h) => existsSync(join(path, h))),
  ];
  for (const header of included) {
    if (!existsSync(join(path, header))) {
      throw new Error(`${folder}: no ${header} in it. Name a folder of Steamworks headers (an SDK's public/steam).`);
    }
  }
  const mainFile = join(path, "headwater-main.cpp");
  const contents = included.map((header) => `#include "${header}"\n`).join("");
  return { path, shownAs: folder, mainFile, unsavedFiles: [{ path: mainFile, contents }, ...transcoded(path)] };
}

/** Older SDKs carry Latin-1 bytes in comments, which would reach the model's documentation as broken text. */
function transcoded(path: string): UnsavedFile[] {
  const files: UnsavedFile[] = [];
  for (const name of readdirSync(path)) {
    if (!name.endsWith(".h")) continue;
    const file = join(path, name);
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) files.push({ path: file, contents: bytes.toString("latin1") });
  }
  return files;
}
