// Compiles and links one binary for one target with Zig. What it compiles goes through Zig's own cache, which knows the
// headers of each file; what it writes depends on the sources and the compiler, and on nothing of this machine.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { root, StepError } from "../steps.mjs";
import { exportOnly } from "./exports.mjs";
import { nodeImports } from "./nodeImports.mjs";
import { toolchain } from "./toolchain.mjs";

/**
 * @param {import("./targets.mjs").Target} target
 * @param {import("./binaries.mjs").Binary} binary
 * @param {{shipped: string, symbols?: string}} files where to write it, stripped and, if wanted, with its symbols
 */
export async function buildBinary(target, binary, files) {
  const folder = join(root, ".cache/platforms/objects", target.name, basename(binary.file));
  mkdirSync(folder, { recursive: true });
  const jobs = [binary, ...(binary.others ?? [])].flatMap(({ folder: its, sources, flags }) =>
    sources.map((source) => ({
      // Relative, as all paths here: the compiler names lambdas in debug information by the paths it is given.
      source: relative(root, join(its, source)),
      object: join(folder, `${source.replaceAll(/[^\w.]/g, "_")}.o`),
      flags,
    })),
  );
  if (target.os === "win32" && binary.isAddon) {
    const source = join(folder, "node_imports.c");
    writeFileSync(source, nodeImports());
    jobs.push({ source, object: `${source}.o`, flags: binary.flags });
  }
  if (target.libc === "glibc")
    jobs.push({ source: "scripts/platforms/glibc_stat.c", object: join(folder, "glibc_stat.c.o"), flags: ["-O2"] });
  await inParallel(jobs, (job) => compile(target, job));
  const objects = jobs.map(({ object }) => object);
  // Linked here, because beside it Zig leaves import libraries for Windows and the like.
  const whole = join(folder, "symbols", binary.file);
  const stripped = join(folder, "shipped", binary.file);
  for (const file of [whole, stripped]) mkdirSync(dirname(file), { recursive: true });
  if (target.os === "linux" || files.symbols) await link(target, binary, objects, ["-g", "-o", whole]);
  // Zig strips Linux's format only; for the others it links again, and compiles its C++ library another time for it.
  if (target.os === "linux") await zig(["objcopy", "--strip-all", whole, stripped]);
  else await link(target, binary, objects, ["-s", "-o", stripped]);
  copyFileSync(stripped, files.shipped);
  if (files.symbols) copyFileSync(whole, files.symbols);
}

function compile(target, { source, object, flags }) {
  const own = source.endsWith(".c") ? flags.filter((flag) => !flag.startsWith("-std=")) : flags;
  // Debug information and __FILE__ tell paths.
  const everywhere = [
    "-g",
    `-ffile-prefix-map=${root.replace(/\/$/, "")}=.`,
    ...(target.os === "win32" ? [] : ["-fPIC"]),
  ];
  return zig([
    source.endsWith(".c") ? "cc" : "c++",
    "-target",
    target.zig,
    "-c",
    ...own,
    ...everywhere,
    source,
    "-o",
    object,
  ]);
}

async function link(target, { file, exports, isAddon, archives, beside }, objects, output) {
  // Those who bring a C++ library of their own do without Zig's.
  const args = [archives ? "cc" : "c++", "-target", target.zig, "-shared", "-O2", ...output, ...objects];
  if (beside) args.push(...beside, "-Wl,-rpath,$ORIGIN");
  if (archives) {
    args.push(...exports.map((name) => `-Wl,-u,${name}`), ...archives, "-lunwind", "-lm", "-lpthread");
    // They were not compiled to be part of a library whose symbols others may replace.
    args.push("-Wl,-Bsymbolic", "-Wl,--gc-sections");
  }
  if (target.os === "linux") {
    const list = `${objects[0]}.exports`;
    writeFileSync(list, `{ global: ${exports.map((name) => `${name};`).join(" ")} local: *; };\n`);
    args.push(
      `-Wl,--version-script=${list}`,
      `-Wl,--build-id=0x${identityOf([...objects, ...(archives ?? [])])}`,
      `-Wl,-soname,${file}`,
      "-ldl",
    );
    // Steam's threads may call into the library after the last thread that loaded it has ended.
    args.push("-Wl,-z,nodelete");
    // Node itself has Node-API; nothing else may be missing.
    if (!isAddon) args.push("-Wl,-z,defs");
  } else if (target.os === "win32") args.push("-lws2_32", "-lbcrypt");
  // Without a name of its own it gets that of the file that is written here.
  else args.push("-Wl,-undefined,dynamic_lookup", "-install_name", `@rpath/${file}`);
  await zig(args);
  if (target.os !== "win32") return;
  exportOnly(output.at(-1), exports);
  replaceTime(output.at(-1));
}

/** The linker writes when it was. A hash of the rest says as well which build it is, and nothing of the day. */
function replaceTime(executable) {
  const bytes = readFileSync(executable);
  const time = bytes.subarray(bytes.readUInt32LE(0x3c) + 8).subarray(0, 4);
  time.fill(0);
  time.write(createHash("sha1").update(bytes).digest("hex"), "hex");
  writeFileSync(executable, bytes);
}

/** The same for both files that are linked from the same objects, so that debuggers find one by the other. */
function identityOf(objects) {
  const hash = createHash("sha1");
  for (const object of objects) hash.update(readFileSync(object));
  return hash.digest("hex");
}

export async function zig(args) {
  const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: toolchain.cache, ZIG_LOCAL_CACHE_DIR: toolchain.cache };
  // Whatever a developer's own compiler is told is not for this one.
  for (const name of ["CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH"]) delete env[name];
  try {
    const options = { env, cwd: root, maxBuffer: 2 ** 26 };
    const { stderr } = await promisify(execFile)(toolchain.zig, args, options);
    // It also warns about libraries of its own, which it compiles for each system.
    if (/^packages[\\/]/m.test(stderr)) process.stderr.write(stderr);
  } catch (error) {
    throw new StepError(`\`zig ${args.join(" ")}\` failed:\n${error.stderr || error.message}`);
  }
}

async function inParallel(jobs, run) {
  const waiting = [...jobs];
  const width = Math.min(Number(process.env.JOBS) || cpus().length, jobs.length);
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await run(job);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
