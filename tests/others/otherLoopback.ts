// The loopback as it is for another kept SDK: its hand-written sources, with what is generated for that one. Compiled
// once for each state of the sources, and kept in .cache.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { libraryPath } from "@headwater/loopback";
import { folderOf } from "../../generator/src/emit/headers/emitHeaders.js";
import { emitLoopback } from "../../generator/src/emit/loopback/emitLoopback.js";
import { loopbackContext } from "../../generator/src/main.js";
import { laterHeader } from "../../generator/src/model/sdkNames.js";
import { restate, restateLater } from "../../generator/src/restate.js";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { knownModels } from "../../generator/src/sdks/knownModels.js";
import { curlFiles, ensureCurl } from "../../scripts/curl/ensure.mjs";
import { repositoryRoot } from "../repository.js";

const run = promisify(execFile);
const package_ = join(repositoryRoot, "packages/loopback");

/** @returns the path of its library */
export async function otherLoopback(version: string): Promise<string> {
  const files = sources(version);
  const hash = createHash("sha256");
  for (const [path, text] of files) hash.update(`${path}\0${text}\0`);
  const cache = join(repositoryRoot, ".cache/other-loopbacks");
  const folder = join(cache, `${version}-${hash.digest("hex").slice(0, 16)}`);
  const library = join(folder, basename(libraryPath()));
  if (existsSync(library)) return library;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "work-"));
  // GameNetworkingSockets is found beside the library.
  cpSync(dirname(libraryPath()), work, { recursive: true });
  await compile(files, work);
  renameSync(work, folder);
  return library;
}

/** By their path below the folder they are compiled in. */
function sources(version: string): Map<string, string> {
  const model = keptModel(version);
  const names = readdirSync(join(package_, "src"), { recursive: true, encoding: "utf8" });
  const own = names.filter((name) => /\.(?:cc|h|inc)$/.test(name) && !name.startsWith("generated"));
  const known = knownModels(version);
  const generated = emitLoopback(model, loopbackContext(version, known));
  return new Map([
    ...own.map((name): [string, string] => [`src/${name}`, readFileSync(join(package_, "src", name), "utf8")]),
    ...generated.map(({ path, content }): [string, string] => [path.slice("packages/loopback/".length), content]),
    [`src/generated/${laterHeader}`, restateLater(model, known.at(-1) ?? model)],
    ...folderOf(restate(model)).map(({ name, content }): [string, string] => [`sdk/${name}`, content]),
  ]);
}

async function compile(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const compiler = process.env["CXX"] || "c++";
  const json = (await run(process.execPath, [join(package_, "scripts/json-headers.mjs")])).stdout.trim();
  const curl = ensureCurl(console.error);
  const flags = [
    ...["-std=c++17", "-fPIC", "-fno-exceptions", "-fvisibility=hidden", "-O0"],
    ...["STEAM_API_EXPORTS", "HEADWATER_LOOPBACK_EXPORTS", "JSON_NOEXCEPTION", "CURL_STATICLIB"].map(
      (name) => `-D${name}`,
    ),
    ...[join(package_, "include"), "src", "sdk", json, join(curl, "include")].map((path) => `-I${path}`),
  ];
  const curlFlags = [
    ...["-fPIC", "-fvisibility=hidden", "-O0", "-w"],
    ...["HAVE_CONFIG_H", "BUILDING_LIBCURL"].map((name) => `-D${name}`),
    ...[join(package_, "curl"), join(curl, "include"), join(curl, "lib")].map((path) => `-I${path}`),
  ];
  const unitsOf = async (part: string): Promise<string[]> =>
    (await run(process.execPath, [join(package_, "scripts/sources.cjs"), part, folder])).stdout.trim().split("\n");
  const units = [...(await unitsOf("core")), ...(await unitsOf("libsteam_api"))];
  const waiting = [
    ...units.map((path) => [compiler, ...flags, "-c", path, "-o", `${path}.o`]),
    ...curlFiles(curl).map((path) => {
      const object = `curl/${path}.o`;
      mkdirSync(dirname(join(folder, object)), { recursive: true });
      return [process.env["CC"] || "cc", ...curlFlags, "-c", join(curl, path), "-o", object];
    }),
  ];
  const objects = waiting.map((command) => command.at(-1) as string);
  const worker = async (): Promise<void> => {
    for (let command = waiting.pop(); command !== undefined; command = waiting.pop()) {
      const [program = "", ...args] = command;
      await run(program, args, { cwd: folder });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const exports = join(package_, "libsteam_api.map");
  const link = ["-shared", `-Wl,--version-script=${exports}`, "-Wl,-z,nodelete", "-ldl", "-lpthread"];
  await run(compiler, [...objects, ...link, "-o", basename(libraryPath())], { cwd: folder });
}
