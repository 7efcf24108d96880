// npm run build:platforms [-- --only linux-x64,win32-x64] [--symbols]: cross-compiles the addon, and the loopback where it
// can be, into packages/native-<platform> and packages/loopback-<platform>. With --symbols, .cache/platforms/symbols gets
// the same binaries with their debug information.
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./commandLine.mjs";
import { loopbackBinaries, nativeAddon } from "./platforms/binaries.mjs";
import { buildBinary } from "./platforms/compile.mjs";
import { deployCopies } from "./platforms/gns/deploy.mjs";
import { inspect } from "./platforms/inspect/inspect.mjs";
import { declareParts, partsOfAddon, partsOfBuiltLoopback } from "./platforms/notices.mjs";
import { makePackage } from "./platforms/platformPackage.mjs";
import { hasGns, loopbackTargets, targetsNamed } from "./platforms/targets.mjs";
import { ensureToolchain } from "./platforms/toolchain.mjs";
import { prepare } from "./prepare.mjs";
import { main, root } from "./steps.mjs";

const { values } = commandLine(import.meta.url, {
  options: { only: { type: "string", multiple: true, default: [] }, symbols: { type: "boolean", default: false } },
});

await main(async () => {
  const targets = targetsNamed(values.only.flatMap((names) => names.split(",")));
  await prepare();
  await ensureToolchain();
  for (const target of targets) await buildNative(target);
  for (const target of loopbackTargets.filter(({ name }) => targets.some((each) => each.name === name)))
    await buildLoopback(target);
});

async function buildNative(target) {
  const addon = nativeAddon();
  const folder = join(root, "packages", `native-${target.name}`);
  makePackage("native", target, { folder, files: [addon.file] });
  declareParts(folder, partsOfAddon(target));
  await build(target, addon, join(folder, addon.file));
}

async function buildLoopback(target) {
  const folder = join(root, "packages", `loopback-${target.name}`);
  const lib = join(folder, "lib");
  makePackage("loopback", target, { folder, files: ["lib"] });
  mkdirSync(lib);
  const copies = hasGns(target) ? deployCopies(target, lib) : [];
  for (const binary of [...copies, ...loopbackBinaries(target)]) await build(target, binary, join(lib, binary.file));
  declareParts(folder, partsOfBuiltLoopback(target));
}

async function build(target, binary, shipped) {
  const symbols = values.symbols ? join(root, ".cache/platforms/symbols", target.name, binary.file) : undefined;
  if (symbols) mkdirSync(join(symbols, ".."), { recursive: true });
  await buildBinary(target, binary, { shipped, symbols });
  const { libraries, oldest = target.oldest } = inspect(target, binary, shipped);
  console.log(`  ${target.name}: ${binary.file}, ${kilobytes(shipped)}, needs ${oldest} with ${libraries.join(", ")}`);
}

function kilobytes(file) {
  return `${(statSync(file).size / 1000).toFixed(0)} kB`;
}
