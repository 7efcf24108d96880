// An SDK as the zip Valve ships. Only headers and the Readme are unpacked, into memory; the directory of the whole
// zip is checked first, so that nothing of a hostile one is unpacked at all.

import { basename } from "node:path";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { entryHeader } from "../model/sdkNames.js";
import { crc32 } from "./crc32.js";
import {
  checkHeaderNames,
  HeaderBudget,
  headerLimits,
  notAnSdk,
  type SdkContents,
  shippedPaths,
} from "./sdkContents.js";
import { type VersionClue, versionInName, versionInReadme } from "./sdkVersion.js";
import { entryPathProblem, isSymbolicLink } from "./zipEntryPath.js";

/** A real SDK has some 2000 entries and 1 GB, packed to a third; a header packs to a tenth at best. */
const limits = {
  entries: 50_000,
  totalBytes: 16 * 2 ** 30,
  /** Unpacked by packed size, of entries worth looking at. */
  ratio: 200,
  ratioFrom: 2 ** 20,
} as const;

interface ZipEntry {
  path: string;
  entry: Entry;
}

/** @throws Error when the zip is damaged, hostile or no SDK; it names the entry at fault. */
export async function readSdkZip(source: string): Promise<SdkContents> {
  const zip = await open(source);
  try {
    const entries = await listEntries(zip, source);
    const folder = headerFolderOf(entries, source);
    const headers = headersIn(folder, entries, source);
    const budget = new HeaderBudget();
    const files = new Map<string, Uint8Array>();
    for (const { path, entry } of headers) {
      files.set(path.slice(folder.length), await readEntry(zip, entry, `${source}/${path}`, budget));
    }
    const readme = entries.find(({ path }) => path.toLowerCase() === `${sdkRootOf(folder)}readme.txt`.toLowerCase());
    const text = readme && (await readEntry(zip, readme.entry, `${source}/${readme.path}`, budget));
    return {
      shipped: await readShipped(zip, entries, source, sdkRootOf(folder)),
      headers: { shownAs: `${source}/${folder}`.replace(/\/$/, ""), files },
      versions: clues(source, folder, text),
    };
  } finally {
    zip.close();
  }
}

async function open(source: string): Promise<ZipFile> {
  try {
    // Names are decoded by hand: yauzl's own check of them stops with an error that does not name the zip.
    return await openPromise(source, { autoClose: false, decodeStrings: false });
  } catch (cause) {
    throw damaged(source, cause);
  }
}

async function listEntries(zip: ZipFile, source: string): Promise<ZipEntry[]> {
  if (zip.entryCount > limits.entries) {
    throw new Error(
      `${source}: ${zip.entryCount} entries, where ${limits.entries} are allowed. This is not an SDK's zip.`,
    );
  }
  const entries: ZipEntry[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      entries.push({ path: getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false), entry });
    }
  } catch (cause) {
    throw damaged(source, cause);
  }
  for (const { path, entry } of entries) {
    const problem = entryPathProblem(path);
    if (problem !== undefined) throw refused(source, path, `it ${problem}`);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) throw refused(source, path, `up to here the zip unpacks to ${total} bytes`);
    const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
    if (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio) {
      throw refused(source, path, `it unpacks to ${Math.round(ratio)} times its size, as zip bombs do`);
    }
  }
  return entries;
}

/** The folder of the zip that holds the headers, with a slash at its end; empty for the zip's root. */
function headerFolderOf(entries: readonly ZipEntry[], source: string): string {
  const folders = entries
    .map(({ path }) => /^((?:(?:[^/]+\/){0,2}public\/steam\/)?)steam_gameserver\.h$/.exec(path)?.[1])
    .filter((folder) => folder !== undefined);
  const [folder, ...others] = new Set(folders);
  if (folder === undefined) throw notAnSdk(source, `no public/steam/${entryHeader} in it`);
  if (others.length > 0) throw notAnSdk(source, `it has headers in ${[folder, ...others].join(" and ")}`);
  return folder;
}

function headersIn(folder: string, entries: readonly ZipEntry[], source: string): ZipEntry[] {
  const link = entries.find(
    ({ path, entry }) =>
      isSymbolicLink(entry.externalFileAttributes) &&
      (path.startsWith(folder) || folder.startsWith(`${path.replace(/\/$/, "")}/`)),
  );
  if (link !== undefined) throw refused(source, link.path, "it is a symbolic link, which may lead out of the folder");
  const headers = entries.filter(({ path }) => path.startsWith(folder) && path.endsWith(".h"));
  checkHeaderNames(
    `${source}/${folder}`.replace(/\/$/, ""),
    headers.map(({ path }) => path.slice(folder.length)),
  );
  return headers;
}

/** What no SDK has in that size is left alone. */
async function readShipped(
  zip: ZipFile,
  entries: readonly ZipEntry[],
  source: string,
  root: string,
): Promise<Map<string, Uint8Array>> {
  const budget = new HeaderBudget();
  const shipped = new Map<string, Uint8Array>();
  for (const { path, entry } of entries) {
    const below = path.startsWith(root) ? path.slice(root.length) : "";
    if (!shippedPaths.includes(below) || entry.uncompressedSize > headerLimits.bytes) continue;
    shipped.set(below, await readEntry(zip, entry, `${source}/${path}`, budget));
  }
  return shipped;
}

async function readEntry(zip: ZipFile, entry: Entry, shownAs: string, budget: HeaderBudget): Promise<Buffer> {
  if (entry.isEncrypted()) throw new Error(`${shownAs}: encrypted. Import the SDK's zip as Valve ships it.`);
  budget.spend(shownAs, entry.uncompressedSize);
  const chunks: Buffer[] = [];
  try {
    // yauzl itself stops a stream that yields more than the entry's declared size.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw damaged(shownAs, cause);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw damaged(shownAs, new Error("its checksum is wrong"));
  return bytes;
}

function clues(source: string, folder: string, readme: Buffer | undefined): VersionClue[] {
  const clues: VersionClue[] = [];
  const names = [basename(source), ...folder.split("/")];
  for (const name of names) {
    const version = versionInName(name);
    if (version !== undefined) clues.push({ version, from: name });
  }
  const version = readme === undefined ? undefined : versionInReadme(readme.toString("latin1"));
  if (version !== undefined) clues.push({ version, from: "Readme.txt" });
  return clues;
}

/** `sdk/` of `sdk/public/steam/`. */
function sdkRootOf(folder: string): string {
  return folder.replace(/public\/steam\/$/, "");
}

function refused(source: string, path: string, why: string): Error {
  return new Error(`${source}: entry ${JSON.stringify(path)} is refused: ${why}. Get the zip from Valve again.`);
}

function damaged(source: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${source}: cannot be read as a zip: ${reason}. It may be cut off: download it again.`, { cause });
}
