// Lists the files of libcurl for binding.gyp; fetches them if need be. A link in the build's folder leads to them, as
// objects lie where their sources do.
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { curlFiles, ensureCurl } from "../../../scripts/curl/ensure.mjs";

const link = fileURLToPath(new URL("../build/curl", import.meta.url));

try {
  const source = ensureCurl((action) => console.error(`bootstrap: ${action}`));
  lead(link, source);
  for (const file of curlFiles(source)) console.log(`build/curl/${file}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function lead(from, to) {
  const there = lstatSync(from, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && readlinkSync(from) === to) return;
  mkdirSync(dirname(from), { recursive: true });
  rmSync(from, { force: true, recursive: true });
  symlinkSync(to, from, "junction");
}
