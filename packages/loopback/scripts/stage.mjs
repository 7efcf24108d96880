// Puts the built library where the package looks for it, with GameNetworkingSockets beside it: the folder
// lib/<platform>-<arch> works by itself, wherever it is moved to.
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap } from "../../../scripts/bootstrap.mjs";
import { deployGns } from "../../../scripts/gns/deploy.mjs";
import { jsonLicence } from "../../../scripts/json/ensure.mjs";
import layout from "../js/layout.cjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = ["build/Release", "build/Release/lib.target"].map((folder) => join(root, folder, layout.libraryFileName));
const library = built.find((file) => existsSync(file));
if (!library) throw new Error(`node-gyp built no ${layout.libraryFileName}; looked for ${built.join(", ")}`);

mkdirSync(layout.builtFolder, { recursive: true });
/** Replaced in one step: a process that has the old one loaded keeps it. */
function put(file, name) {
  const temporary = join(layout.builtFolder, `${name}.${process.pid}`);
  copyFileSync(file, temporary);
  renameSync(temporary, join(layout.builtFolder, name));
}

put(library, layout.libraryFileName);
put(join(root, "build/Release", layout.controlFileName), layout.controlFileName);
const { gns, json } = bootstrap();
deployGns(gns, layout.builtFolder);
// Compiled into the library: its MIT licence goes along.
const licence = jsonLicence(json);
if (licence) copyFileSync(licence, join(layout.builtFolder, "LICENSE.nlohmann-json.txt"));
