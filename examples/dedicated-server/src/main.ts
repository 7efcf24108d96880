// The demo: a dedicated server and its players, each a process of its own, on one machine. `npm run demo`.
import { constants } from "node:os";
import { Cast, type ChildHooks } from "./children.js";
import { freePorts } from "./freePorts.js";
import { type Options, parseOptions } from "./options.js";
import { Screen } from "./screen.js";
import { Story } from "./story.js";

const names = ["Ada", "Grace", "Edsger", "Barbara", "Donald", "Margaret", "Dennis", "Frances"];

try {
  const options = parseOptions(process.argv.slice(2));
  if (options !== "help") process.exitCode = await demo(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** The exit code: 0 if everything went as it should, 128 + signal if one ended the demo. */
async function demo(options: Options): Promise<number> {
  const screen = new Screen(process.stdout);
  const story = new Story(screen);
  const cast = new Cast();
  screen.print(`A dedicated server and ${options.players} players, on ${options.library}`);

  const signal = await Promise.race([interrupted(), play(options, story, cast)]);
  const exitCodes = await cast.stop();
  story.phase("shut down");
  // Ctrl-C can end a child that only just starts before this process hears of it.
  const interruption = signal ?? exitCodes.find((code) => code === 128 + constants.signals.SIGINT);
  if (interruption !== undefined) {
    screen.close();
    screen.print("Interrupted. All processes have ended.");
    return interruption;
  }
  story.check(options.players, exitCodes);
  story.summary();
  return story.failures.length === 0 ? 0 : 1;
}

async function play({ library, playerLibrary, players }: Options, story: Story, cast: Cast): Promise<undefined> {
  const [gamePort = 0, queryPort = 0] = await freePorts(2);
  let onListening = (): void => undefined;
  const listening = new Promise<void>((resolve) => {
    onListening = resolve;
  });
  const server = cast.start("server", "server", [library, String(gamePort), String(queryPort)], {
    ...hooks("server", story),
    onReport: (report) => {
      story.onReport("server", report);
      if (report.type === "listening") onListening();
    },
  });
  const serverEnded = server.exited.then(() => "ended" as const);
  if ((await Promise.race([listening, serverEnded])) === "ended") return;
  story.phase("server: load, initialise, log on, listen");

  const playing = names.slice(0, players).map((name, index) => {
    // The last one tries to cheat first.
    const forge = index === players - 1 ? "forge" : "";
    return cast.start(name, "player", [playerLibrary, name, String(gamePort), forge], hooks(name, story));
  });
  await Promise.race([Promise.all(playing.map((player) => player.exited)), serverEnded]);
  story.phase("players: log in, authenticate, exchange, leave");
}

function hooks(who: string, story: Story): ChildHooks {
  return { onReport: (report) => story.onReport(who, report), onStderr: (line) => story.onStderr(line) };
}

/** Resolves at the first signal; the second one ends this process at once, and the children follow by themselves. */
function interrupted(): Promise<number> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(name, () => resolve(128 + constants.signals[name]));
    }
  });
}
