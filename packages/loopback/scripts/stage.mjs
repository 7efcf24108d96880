// Puts the built library where the package looks for it, with GameNetworkingSockets beside it: the folder
// lib/<platform>-<arch> works by itself, wherever it is moved to.
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap } from "../../../scripts/bootstrap.mjs";
import { curlLicence } from "../../../scripts/curl/ensure.mjs";
import { deployGns } from "../../../scripts/gns/deploy.mjs";
import { jsonLicence } from "../../../scripts/json/ensure.mjs";
import layout from "../js/layout.cjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Shared libraries are built in one of two folders, by platform. */
function built(name) {
  const places = ["build/Release", "build/Release/lib.target"].map((folder) => join(root, folder, name));
  const file = places.find((place) => existsSync(place));
  if (!file) throw new Error(`node-gyp built no ${name}; looked for ${places.join(", ")}`);
  return file;
}

mkdirSync(layout.builtFolder, { recursive: true });
/** Replaced in one step: a process that has the old one loaded keeps it. */
function put(file, name) {
  const temporary = join(layout.builtFolder, `${name}.${process.pid}`);
  copyFileSync(file, temporary);
  renameSync(temporary, join(layout.builtFolder, name));
}

put(built(layout.libraryFileName), layout.libraryFileName);
if (layout.steamclientFileName) put(built(layout.steamclientFileName), layout.steamclientFileName);
put(join(root, "build/Release", layout.controlFileName), layout.controlFileName);
const { gns, json, curl } = bootstrap();
deployGns(gns, layout.builtFolder);
// Compiled into the library: their licences go along.
const licence = jsonLicence(json);
if (licence) copyFileSync(licence, join(layout.builtFolder, "LICENSE.nlohmann-json.txt"));
copyFileSync(curlLicence(curl), join(layout.builtFolder, "LICENSE.curl.txt"));
