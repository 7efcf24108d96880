// The headers of one SDK, on disk or in memory: which of them are parsed, in which encoding, under which paths.
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { UnsavedFile } from "@headwater/clang";
import { entryHeader, flatHeader } from "../model/sdkNames.js";

/** Headers the interfaces only forward-declare from; parsed as well, where an SDK has them. */
const companionHeaders = ["steamnetworkingfakeip.h", "isteamgamecoordinator.h"];

/** Headers that are not on disk, as out of a zip. */
export interface HeaderFiles {
  /** The folder they would lie in, as messages shall name it: `sdk.zip/sdk/public/steam`. */
  shownAs: string;
  /** By path relative to that folder, with slashes. */
  files: ReadonlyMap<string, Uint8Array>;
}

export interface HeaderFolder {
  /** Absolute path; of headers in memory, one that does not exist. */
  path: string;
  /** As the user named it, for messages. */
  shownAs: string;
  /** A file that exists in memory only and includes every header to parse. */
  mainFile: string;
  /** Headers without which there is no model. */
  required: readonly string[];
  /** Headers that add to the model, as far as they compile. */
  companions: readonly string[];
  unsavedFiles: readonly UnsavedFile[];
}

/** @throws Error when `source` does not hold Steamworks headers. */
export function openHeaderFolder(source: string | HeaderFiles, headers?: readonly string[]): HeaderFolder {
  const shownAs = typeof source === "string" ? source : source.shownAs;
  const path = resolve(shownAs);
  const files = typeof source === "string" ? filesOf(source) : source.files;
  const required = headers ?? [entryHeader];
  for (const header of required) {
    if (!files.has(header) && !(typeof source === "string" && existsSync(join(path, header)))) {
      throw new Error(`${shownAs}: no ${header} in it. Name a folder of Steamworks headers (an SDK's public/steam).`);
    }
  }
  const isOnDisk = typeof source === "string";
  return {
    path,
    shownAs,
    mainFile: join(path, "headwater-main.cpp"),
    required,
    companions: headers === undefined ? [...companionHeaders, flatHeader].filter((name) => files.has(name)) : [],
    unsavedFiles: [...files].flatMap(([name, bytes]) => unsavedFilesOf(path, name, bytes, isOnDisk)),
  };
}

/** The text of a header at an absolute path; undefined for what is none. */
export function headerText(folder: HeaderFolder, path: string): string | undefined {
  const unsaved = folder.unsavedFiles.find((file) => file.path === path);
  if (unsaved !== undefined) return unsaved.contents;
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesOf(folder: string): Map<string, Uint8Array> {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new Error(`${folder}: no such folder. Name a folder of Steamworks headers (an SDK's public/steam).`);
  }
  const names = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    names.filter(({ name }) => name.endsWith(".h")).map(({ name }) => [name, readFileSync(join(path, name))]),
  );
}

/**
 * What the compiler must not read from disk: headers that are not there, and those of older SDKs with Latin-1 bytes
 * in comments, which would reach the model's documentation as broken text. Some headers include others as
 * `steam/steam_api.h`, whatever their folder is called: a second file forwards to the first, so that include guards
 * hold. Where there is a folder of that name, it is meant.
 */
function unsavedFilesOf(path: string, name: string, bytes: Uint8Array, isOnDisk: boolean): UnsavedFile[] {
  const file = join(path, name);
  const alias = join(path, "steam", name);
  const forward = { path: alias, contents: `#include "${file.replaceAll("\\", "/")}"\n` };
  const forwards = isOnDisk && existsSync(alias) ? [] : [forward];
  if (isOnDisk && isUtf8(bytes)) return forwards;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return [...forwards, { path: file, contents: text.toString(isUtf8(bytes) ? "utf8" : "latin1") }];
}
