// Zips for tests, made on the spot: good ones by yazl, bad ones by changing bytes of good ones.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { ZipFile } from "yazl";

export interface ZipContent {
  path: string;
  data: string | Buffer;
  /** Unix mode, file type included. */
  mode?: number;
  compress?: boolean;
}

export async function zipBytes(contents: readonly ZipContent[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, data, mode = 0o100644, compress = true } of contents) {
    zip.addBuffer(typeof data === "string" ? Buffer.from(data, "latin1") : data, path, { mode, compress });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The least an SDK's zip consists of. */
export function sdkContents(root = "sdk/"): ZipContent[] {
  return [
    { path: `${root}Readme.txt`, data: "Steamworks\r\n\r\nv1.64 12th August 2025\r\n\r\nv1.63 1st\r\n" },
    { path: `${root}public/steam/steam_api.h`, data: "#pragma once\r\nstruct A_t { int n; }; // caf\xe9\r\n" },
    { path: `${root}public/steam/steam_gameserver.h`, data: '#include "steam/steam_api.h"\r\n' },
    { path: `${root}public/steam/lib/libsdk.so`, data: "\x7fELF" },
    { path: `${root}redistributable_bin/steam_api.dll`, data: "MZ" },
  ];
}

/** Writes a file into a folder that is gone after the test. */
export function temporaryFile(name: string, bytes: Buffer | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-sdk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Replaces a name wherever it stands, local headers included; both must be of one length. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`${from} and ${to} differ in length`);
  return Buffer.from(zip.toString("latin1").replaceAll(from, to), "latin1");
}

/** Calls `change` with the offset of each entry's record in the central directory. */
export function withDirectory(zip: Buffer, change: (bytes: Buffer, offset: number) => void): Buffer {
  const bytes = Buffer.from(zip);
  const signature = Buffer.from("PK\x01\x02", "latin1");
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) change(bytes, at);
  return bytes;
}
