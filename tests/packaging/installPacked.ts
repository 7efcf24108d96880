// Our packages as npm would publish them, with the binaries of this machine's platform, installed in a folder.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { localBuild } from "../../scripts/platforms/localBuild.mjs";
import { type Packed, packAll } from "../../scripts/release/pack.mjs";

/** Packs them in `folder`, and unpacks them in its node_modules. */
export function installPacked(folder: string): Packed[] {
  const packed = packAll(join(folder, "packed"), { platformFolder: localBuild(join(folder, "platform")) });
  for (const { name, tarball } of packed) {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  }
  return packed;
}
