// The headers of every kept SDK version compile without warnings and state what the facts say, on this platform's
// compilers. The layouts of the other platforms are compared by the generator, which parses for all of them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { compile, compilers } from "./compilers.js";
import { headersOf, readFacts, sdkVersions } from "./facts.js";
import { layoutProgram } from "./layoutProgram.js";

// Private fields have offsets too, and offsetof is exact for these types although the standard does not promise it.
const layoutFlags = ["-fsyntax-only", "-fno-access-control", "-Wno-invalid-offsetof"];
const isLinuxX64 = process.platform === "linux" && process.arch === "x64";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-headers-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

for (const { command, title, installed } of compilers) {
  describe.skipIf(!installed)(title, () => {
    for (const version of sdkVersions) {
      const headers = headersOf(version);

      test(`the headers of SDK ${version} compile without warnings, those that stand alone by themselves`, {
        timeout: 60_000,
      }, () => {
        const entries = [
          "steam_gameserver.h",
          "steam_api_flat.h",
          "isteamgamecoordinator.h",
          "steamnetworkingfakeip.h",
        ];
        const files = entries.flatMap((name) =>
          ["", "steam/"].map((prefix) =>
            write(`${version}-${prefix.slice(0, -1)}-${name}.cc`, `#include "${prefix}${name}"\n`),
          ),
        );
        const together = entries.map((name) => `#include "${name}"\n`).join("");
        files.push(write(`together-${version}.cc`, `${together}int main() {}\n`));
        expect(compile(command, headers, files, ["-fsyntax-only"])).toBe("");
      });

      test.runIf(isLinuxX64)(`the headers of SDK ${version} equal the facts on linux-x64`, () => {
        const source = layoutProgram(readFacts(version), "linux-x64");
        expect(compile(command, headers, [write(`layout-${version}.cc`, source)], layoutFlags)).toBe("");
      });
    }
  });
}

test.runIf(isLinuxX64)("a wrong layout does not compile", () => {
  const version = currentSdk();
  const facts = readFacts(version);
  const struct = facts.structs.find(({ name }) => name === "GSClientGroupStatus_t");
  const layout = struct?.layout?.["linux-x64"];
  if (!layout) throw new Error(`SDK ${version}: GSClientGroupStatus_t is missing`);
  layout.size += 1;
  const file = write("wrong.cc", layoutProgram(facts, "linux-x64"));
  expect(compile("g++", headersOf(version), [file], layoutFlags)).toContain("sizeof( GSClientGroupStatus_t ) is 19");
});
