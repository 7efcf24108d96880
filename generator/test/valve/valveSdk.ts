// SDKs of the arrangement of Valve's own, in files of this project: made from a kept model, with other words, the
// encodings, guards, tabs and line ends that real SDKs have, and what they leave undefined.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emitHeaders } from "../../src/emit/headers/emitHeaders.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords, wordsOf } from "../../src/model/ownWords.js";
import { keptModel } from "../../src/sdks/keptModel.js";
import { loadFrames } from "../../src/words/loadFrames.js";

/** Texts to replace, by header; each must be there. In them, indentation is four spaces and lines end in `\n`. */
export type Edits = Record<string, readonly (readonly [find: string, replace: string])[]>;

export interface ValveSdkOptions {
  /** The SDK whose headers they are. */
  madeFrom: string;
  edits?: Edits;
  /** It differs from release to release. */
  lineEnd?: "\n" | "\r\n";
}

/** Every comment of such an SDK has it: what must not come along. */
export const foreignWords = "Somebody else's words";

/** In an older encoding than the rest, as their signs for a trade mark show. */
const latin1 = new Set([
  "isteamgamecoordinator.h",
  "isteamgameserverstats.h",
  "isteaminventory.h",
  "isteamvideo.h",
  "steam_gameserver.h",
  "steamhttpenums.h",
]);

/** With a guard and nothing else. */
const guardOnly = new Set([
  "isteamutils.h",
  "matchmakingtypes.h",
  "steam_api_common.h",
  "steam_api_flat.h",
  "steam_api_internal.h",
  "steamclientpublic.h",
  "steamtypes.h",
]);

/** The headers of `public/steam` by name. */
export function valveHeaders({ madeFrom, edits = {}, lineEnd = "\n" }: ValveSdkOptions): Map<string, Buffer> {
  const model = inForeignWords(keptModel(madeFrom));
  const headers = emitHeaders(model, { frames: loadFrames(), about: new Map(), known: [] });
  const files = headers.map(({ name, content }): [string, Buffer] => {
    const text = arranged(name, edited(name, content, edits[name] ?? []));
    return [name, Buffer.from(text.replaceAll("\n", lineEnd), latin1.has(name) ? "latin1" : "utf8")];
  });
  const unknown = Object.keys(edits).filter((name) => !headers.some((header) => header.name === name));
  if (unknown.length > 0) throw new Error(`SDK ${madeFrom} has no ${unknown.join(", ")}`);
  // Headers of other uses lie beside them, and need what nobody has.
  return new Map([...files, ["isteamps3overlayrenderer.h", Buffer.from('#include "cell/pad.h"\n')]]);
}

/** The SDK as its zip unpacks, below `parent`; returns its folder. @param name - says the version: `steamworks_sdk_165` */
export function writeValveSdk(parent: string, name: string, options: ValveSdkOptions): string {
  for (const [path, bytes] of valveSdkFiles(name, options)) {
    const file = join(parent, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(parent, name);
}

/** What the zip holds, by path. */
export function valveSdkFiles(name: string, options: ValveSdkOptions): Map<string, Buffer> {
  const [, major, minor] = /_(\d)(\d\d[a-z]?)$/.exec(name) ?? [];
  const readme = `Welcome to an SDK.\n\nRevision History:\n\nv${major}.${minor} 1st January 2026\n`;
  return new Map([
    ["sdk/Readme.txt", Buffer.from(readme)],
    ...[...valveHeaders(options)].map(([header, bytes]): [string, Buffer] => [`sdk/public/steam/${header}`, bytes]),
  ]);
}

function inForeignWords(model: ApiModel): ApiModel {
  // Descriptions of parameters stand in macros; where there are none, a real SDK has none either.
  const keys = wordsOf(model).map(({ key }) => key);
  return inOwnWords(
    model,
    new Map(keys.filter((key) => !key.endsWith(")")).map((key) => [key, `${foreignWords} on ${key}.`])),
  );
}

function edited(header: string, text: string, edits: readonly (readonly [string, string])[]): string {
  let result = text;
  for (const [find, replace] of edits) {
    if (!result.includes(find)) throw new Error(`${header} has no "${find}"`);
    result = result.replace(find, () => replace);
  }
  return result;
}

function arranged(header: string, text: string): string {
  const own = text
    // Documentation stands in plain comments.
    .replace(/^(\s*)\/\/\/ ?/gm, "$1// ")
    // The library defines them, not the headers.
    .replace(/^( +~ISteamNetworking\w+\(\)) \{\}$/gm, "$1;")
    .replace(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4));
  const title = `//====== Copyright \u00a9, somebody, All rights reserved. =======\n//\n// Purpose: ${foreignWords}\n//\n`;
  return title + withOnce(header, own);
}

/** Beside guards, or instead of them. */
function withOnce(header: string, text: string): string {
  if (guardOnly.has(header)) return text;
  if (header.includes("networking")) {
    return text.replace(/#ifndef \w+\n#define \w+\n/, "#pragma once\n").replace(/\n#endif \/\/ \w+\n$/, "\n");
  }
  return text.replace(/(#ifndef \w+\n#define \w+\n)/, "$1#ifdef _WIN32\n#pragma once\n#endif\n");
}
