// npm create headwater: asks two questions, or takes flags, and makes a project of the answers.
import { existsSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { isPackageName, writeProject } from "./project.js";

const help = `npm create headwater [folder] [-- --ticks <rate>]

Makes a dedicated game server in TypeScript, with tests that run without Steam, a Dockerfile, CI and editor settings.

  folder           where to; its name is the game's (asked for if it is left out)
  --ticks <rate>   ticks a second, 0 for a server that only answers messages (asked for if it is left out)
  --help           prints this
`;

/** Asks the questions that no flag has answered; where nobody can answer, the defaults do. */
async function ask(question: string, usual: string): Promise<string> {
  if (!process.stdin.isTTY) return usual;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} (${usual}) `);
  lines.close();
  return answer.trim() === "" ? usual : answer.trim();
}

/** @returns the exit code: 0, or 2 for what cannot be done */
export async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ticks: { type: "string" }, help: { type: "boolean" } },
    });
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
    const folder = resolve(positionals[0] ?? (await ask("Which folder, named after the game?", "my-game")));
    const name = basename(folder);
    if (!isPackageName(name))
      throw new Error(`${name} cannot be a package's name: use small letters, digits, - and _, as in my-game.`);
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new Error(`${folder} is not empty. Name a folder that is, or that is not there yet.`);
    const ticks = values.ticks ?? (await ask("Ticks a second (0: the server only answers messages)?", "60"));
    const tickRate = ticks.trim() === "" ? Number.NaN : Number(ticks);
    if (!(tickRate >= 0 && tickRate <= 1000)) throw new Error(`--ticks ${ticks}: expected a number from 0 to 1000.`);
    writeProject(folder, { name, tickRate });
    process.stdout.write(
      `\n${name} is there. Go on with:\n\n  cd ${folder}\n  npm install\n  npm test\n  npm run dev\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`create-headwater: ${(error as Error).message}\n`);
    return 2;
  }
}
