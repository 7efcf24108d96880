// Compiles the command, and puts GodotSteam's surface beside it: the compatibility's facts, which it needs without the
// compatibility itself and the native addon below it.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const facts = new URL("../../compat-godotsteam/data/", import.meta.url);
const dist = new URL("../dist/", import.meta.url);

rmSync(dist, { recursive: true, force: true });
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
const classes = JSON.parse(readFileSync(new URL("classes.json", facts), "utf8"));
for (const name of ["classes", ...classes])
  cpSync(new URL(`${name}.json`, facts), new URL(`surface/${name}.json`, dist));
