// headwater-server doctor: what keeps a server from running on this machine, line by line, before players find out.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "../createServer.js";
import { defaults } from "../defaults.js";
import type { Command } from "./commandLine.js";
import { bad, type Finding, ok } from "./finding.js";
import { checkC, checkClock, checkNode, checkPort } from "./machineChecks.js";
import { checkAppId, checkLibrary, checkSteamclient, checkToken } from "./steamChecks.js";
import { numberOf } from "./usageError.js";

const usual = {
  port: String(defaults.port.default),
  queryPort: String(defaults.queryPort.default),
  tokenEnv: defaults["headwater-server doctor --token-env"].default,
  clock: defaults["headwater-server doctor --clock"].default,
};

const help = `headwater-server doctor [program] [options]

Looks at what a server needs: Node, glibc, Steam's library and its SDK, steamclient, app id, token, ports, clock. Run it as
the user, in the folder and with the environment of the server; with its program, the library is looked for beside that.

  --library <file>        Steam's library (default: as a server looks for it)
  --port <number>         the game's port (default ${usual.port})
  --query-port <number>   the query port (default ${usual.queryPort})
  --token-env <name>      the environment variable with the login token (default ${usual.tokenEnv})
  --clock <url>           whose clock to compare with (default ${usual.clock}); "none" does not
  --log-on                starts a server, listed for a moment, logs on, and asks its query port

Exit code: 0 if a server can run, 1 if not.
`;

const mark = { ok: "ok     ", unsure: "unsure ", bad: "BAD    " } as const;

export const doctor: Command = async (args, { stdout, env }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      library: { type: "string" },
      port: { type: "string", default: usual.port },
      "query-port": { type: "string", default: usual.queryPort },
      "token-env": { type: "string", default: usual.tokenEnv },
      clock: { type: "string", default: usual.clock },
      "log-on": { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    stdout.write(help);
    return 0;
  }
  const port = numberOf("--port", values.port, 1, 65535);
  const queryPort = numberOf("--query-port", values["query-port"], 1, 65535);
  // The library is looked for beside the program, which otherwise would be this one.
  if (positionals[0] !== undefined) process.argv[1] = resolve(positionals[0]);
  let allWell = true;
  const tell = (...findings: readonly Finding[]): void => {
    for (const { state, about, text } of findings) {
      stdout.write(`${mark[state]}${about.padEnd(12)} ${text.replaceAll("\n", `\n${" ".repeat(20)}`)}\n`);
      if (state === "bad") allWell = false;
    }
  };
  tell(checkNode(), ...checkC());
  const { library, findings } = checkLibrary(values.library);
  tell(...findings);
  if (library?.isLoopback !== true) tell(...checkSteamclient(env), checkAppId(env, process.cwd()));
  const token = values["token-env"];
  tell(checkToken(env, token), await checkPort("port", port), await checkPort("query port", queryPort));
  if (values.clock !== "none") tell(await checkClock(values.clock));
  if (values["log-on"] && allWell) tell(...(await tryOut(port, queryPort, values.library, env[token])));
  return allWell ? 0 : 1;
};

/** What only a server that runs finds out. */
async function tryOut(
  port: number,
  queryPort: number,
  library: string | undefined,
  token: string | undefined,
): Promise<Finding[]> {
  try {
    await using server = await createServer({
      ...{ name: "headwater-server doctor", game: "headwater", version: "1.0.0.0" },
      ...{ port, queryPort, library },
      token: token === "" ? undefined : token,
    });
    const { findings, hint } = await server.checkListing();
    return [
      ok("logon", `as ${server.steam.steamId}`),
      ...(findings.length === 0
        ? [ok("listing", "a browser sees the server")]
        : findings.map(({ message }) => bad("listing", message))),
      ok("firewall", hint),
    ];
  } catch (error) {
    return [bad("logon", (error as Error).message)];
  }
}
