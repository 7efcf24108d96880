// npm run new-names: the enum members that the SDK has brought and data/ does not know yet, for porters and for whoever
// takes a new SDK over. They are in SteamServer by the name that the rule makes; GodotSteam may choose another one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Facts of an enum, and the enum that SteamServer has -> `RESULT_NEW = 134`, of each member that the facts lack. */
export function newNames(facts, members) {
  return Object.entries(members)
    .filter(([name]) => !(name in facts.members))
    .map(([name, value]) => `${name} = ${value}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { SteamServer } = await import("@headwater/compat-godotsteam");
  const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));
  const lines = read("classes").flatMap((folder) =>
    read(folder).enums.flatMap((facts) =>
      newNames(facts, SteamServer[facts.name]).map(
        (each) => `SteamServer.${facts.name}: ${each} (data/${folder}.json)`,
      ),
    ),
  );
  console.log(lines.length === 0 ? "data/ knows every enum member." : lines.join("\n"));
}
