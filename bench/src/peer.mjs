// Beside Headwater, a package that does without an addon of its own: steamworks-ffi-node, on the same work and the same
// library. Each has a process of its own, in which nothing else runs.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./peerProgram.mjs", import.meta.url));
/** Where Valve's SDK has this platform's library, which is where the peer looks. */
const sdkFolders = { linux: "linux64", darwin: "osx", win32: "win64" };

/** @param {string | undefined} path a loopback of the SDK that the peer is made for; it asks for the interfaces of no other */
export async function peer(path) {
  if (path === undefined) {
    console.log(
      "peer: left out. Set BENCH_PEER_LIBRARY to a loopback of the SDK that steamworks-ffi-node is made for.",
    );
    return [];
  }
  const sdk = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  try {
    mkdirSync(join(sdk, "redistributable_bin"));
    symlinkSync(dirname(path), join(sdk, "redistributable_bin", sdkFolders[process.platform]), "junction");
    const headwater = await run("headwater", path, sdk);
    const other = await run("steamworks-ffi-node", path, sdk);
    return Object.keys(headwater).map((name) => ({ name, headwater: headwater[name], peer: other[name] }));
  } finally {
    rmSync(sdk, { recursive: true, force: true });
  }
}

async function run(...args) {
  const child = fork(program, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [[figures]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  return figures;
}
