// The command line: options and help here, the work in commands/, the generator's pipeline in main.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import pc from "picocolors";
import type { GenerateCommandOptions } from "./commands/generate.js";
import type { ParseCommandOptions } from "./commands/parse.js";
import { generatorRoot } from "./packageRoot.js";

/**
 * Runs `headwater <argv>`.
 *
 * @returns the process's exit code: 0, or 1 after saying on stderr what went wrong
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode;
    console.error(`${pc.red("error:")} ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** Commands are loaded when they run: the emitters' dependencies would slow down every other command. */
function createProgram(): Command {
  const program = new Command("headwater")
    .description("Steamworks SDK headers to Node.js packages for dedicated game servers.")
    .version(packageVersion())
    .showHelpAfterError("(--help shows the usage)")
    .exitOverride();

  program
    .command("parse")
    .summary("headers -> model JSON")
    .description(
      "Reads Steamworks headers with libclang and prints the model: interfaces, structs with their layout on every " +
        "platform, enums, constants, typedefs and functions. Errors in the headers end with exit code 1.",
    )
    .argument("<dir|version>", "a folder of headers (an SDK, or its public/steam), or a version in sdk-headers/")
    .option("--out <file>", "write the model to this file instead of stdout")
    .exitOverride()
    .action(async (source: string, options: ParseCommandOptions) =>
      (await import("./commands/parse.js")).runParse(source, options),
    );

  program
    .command("generate")
    .summary("headers -> all generated files of the packages")
    .description(
      "Parses the headers, applies generator/overrides, and writes the generated files of all packages. Names every " +
        "file it changes.",
    )
    .option("--sdk <version>", "a version in sdk-headers/ (default: the one the packages are generated for)")
    .option("--check", "write nothing; exit with 1 and name the files that are stale")
    .exitOverride()
    .action(async (options: GenerateCommandOptions) => (await import("./commands/generate.js")).runGenerate(options));

  return program;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(generatorRoot, "package.json"), "utf8")) as { version: string };
  return version;
}
