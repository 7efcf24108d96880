// headwater-server: chooses the command, and says by the exit code what came of it.
import { doctor } from "./doctor.js";
import { query } from "./query.js";
import { UsageError } from "./usageError.js";
import { watch } from "./watch.js";

const help = `headwater-server <command>

  doctor [program]     looks for what keeps a server from running on this machine, and says what to do
  query <host:port>    asks a server's query port, as the server browser does
  watch [pid]          shows what happens in a running server that calls allowWatch()

headwater-server <command> --help says more.
`;

/** What the commands need of the process. */
export interface Surroundings {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Record<string, string | undefined>;
}

/** Prints, and returns the exit code: 0 if all is well, 1 if not, 2 for wrong usage. */
export type Command = (args: string[], surroundings: Surroundings) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { doctor, query, watch };

export async function run([name = "--help", ...args]: string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  try {
    if (name === "--help") {
      stdout.write(help);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
      throw new UsageError(`there is no command ${name}. Choose one of ${Object.keys(commands).join(", ")}.`);
    return await command(args, surroundings);
  } catch (error) {
    // `parseArgs` says by its code that it did not understand.
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof UsageError) && !code?.startsWith("ERR_PARSE_ARGS")) throw error;
    stderr.write(`headwater-server: ${message}\n`);
    return 2;
  }
}
