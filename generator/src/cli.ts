// The command line: options and help here, the work in commands/, the generator's pipeline in main.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import pc from "picocolors";
import { warn } from "./commands/warn.js";
import { generatorRoot, repositoryRoot } from "./packageRoot.js";
import { recover } from "./transaction/recover.js";
import { libraryFiles } from "./verify/libraryFile.js";

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
    // Commands take it over.
    .exitOverride()
    // Whatever a command reads, it must not be half of what another one wrote.
    .hook("preAction", () => recover(repositoryRoot, warn));

  program
    .command("parse")
    .summary("headers -> model JSON")
    .description(
      "Reads Steamworks headers with libclang and prints the model: interfaces, structs with their layout on every " +
        "platform, enums, constants, typedefs and functions. Errors in the headers end with exit code 1.",
    )
    .argument(
      "<dir|version>",
      "an SDK's folder, its public/steam or its zip, or a version in sdk-headers/ or sdk-local/",
    )
    .option("--out <file>", "write the model to this file instead of stdout")
    .action(async (source, options) => (await import("./commands/parse.js")).runParse(source, options));

  program
    .command("generate")
    .summary("headers -> all generated files of the packages")
    .description(
      "Parses the headers, applies generator/overrides, and writes the generated files of all packages. Names every " +
        "file it changes.",
    )
    .option(
      "--sdk <version>",
      "a version in sdk-headers/ or sdk-local/ (default: the one the packages are generated for)",
    )
    .option("--check", "write nothing; exit with 1 and name the files that are stale")
    .action(async (options) => (await import("./commands/generate.js")).runGenerate(options));

  program
    .command("diff")
    .summary("what changed between two SDKs, and what it breaks")
    .description(
      "Compares two SDKs: methods, parameters, enums, constants, structs and their layout per platform, callback ids, " +
        "interface versions; and what the packages make of them, in JavaScript's names. Every difference is breaking, " +
        "additive or cosmetic; the verdict is of the packages. Breaking is a major release (a minor one at 0.x).",
    )
    .argument("<a>", "the old SDK: a version, a folder, a zip, a model file or a steam_api.json")
    .argument("<b>", "the new SDK, likewise")
    .option("--format <format>", "text for a terminal, md for a changelog, json for machines", "text")
    .option("--changeset", "also write .changeset/sdk-<a>-to-<b>.md with the verdict and a summary")
    .action(async (a, b, options) => (await import("./commands/diff.js")).runDiff(a, b, options));

  program
    .command("restate")
    .summary("model -> interface headers")
    .description(
      "Writes interface headers from a model: the file names, names, types, signatures, values, macros and packing of " +
        "the SDK's own headers, in our words. They can be compiled against, and parsed again to the same model.",
    )
    .argument("<model|sdk>", "a model file, a version, an SDK's folder or its zip")
    .option("--out <dir>", "the folder to write them to (default: .cache/sdk-headers/<version>)")
    .action(async (source, options) => (await import("./commands/restate.js")).runRestate(source, options));

  program
    .command("upgrade")
    .summary("take over a new SDK: import, compare, generate, changeset")
    .description(
      "Does everything a new SDK asks for: imports it, compares it with the one the packages are generated for, " +
        "checks the overrides, generates, writes the changeset, and says what to do next. If overrides went stale or " +
        "parameters have no role, lists them with the YAML to add. A failure at any step leaves everything as it was; what is killed while it writes is finished by the next command.",
    )
    .argument("<zip|dir|version>", "steamworks_sdk_164.zip, an SDK's folder, or a version that is here already")
    .option("--as <version>", "the version, where neither the name nor Readme.txt says it")
    .option("--fix", "carry overrides of what was renamed over to the new names")
    .action(async (source, options) => (await import("./commands/upgrade.js")).runUpgrade(source, options));

  program
    .command("verify")
    .summary("the packages against a library's exports, the headers against a steam_api.json")
    .description(
      "Reads a Steam library (ELF, Mach-O or PE; it is not run), says which SDK it belongs to, and lists what the " +
        "glue needs and the library lacks. Compares the headers with a steam_api.json and says which of the two is " +
        "likely stale; with --lib, that library's exports decide. Without options: the library a server would load " +
        "by STEAM_API_LIBRARY or STEAMWORKS_SDK. Exit code 1 when anything needed is missing or the two disagree.",
    )
    .option("--lib <file>", `${libraryFiles} of any platform`)
    .option("--json <file>", "public/steam/steam_api.json of an SDK")
    .option("--sdk <version>", "the glue and headers of this SDK (default: the one the packages are generated for)")
    .action(async (options) => (await import("./commands/verify.js")).runVerify(options));

  program
    .command("coverage")
    .summary("per interface: what is generated, hand-written, or left out and why")
    .description("Prints docs/coverage.md as it is for the overrides of now. Writes nothing.")
    .option("--sdk <version>", "an SDK of generator/models (default: the one the packages are generated for)")
    .action(async (options) => (await import("./commands/coverage.js")).runCoverage(options));

  program
    .command("sdk")
    .summary("Valve's SDKs on this machine")
    .description("Manages Valve's own SDKs, which may not be redistributed and stay in the git-ignored sdk-local/.")
    .command("import")
    .summary("take the headers of an SDK's zip or folder")
    .description(
      "Copies the headers of an SDK to sdk-local/<version>/, with their hashes in sdk.json. From then on the version " +
        "can be named in every command. Refuses what is not an SDK, and what is hostile.",
    )
    .argument("<zip|dir>", "steamworks_sdk_164.zip, or the folder it was unpacked to")
    .option("--as <version>", "the version, where neither the name nor Readme.txt says it, or to keep two apart")
    .action(async (source, options) => (await import("./commands/sdk.js")).runSdkImport(source, options));

  return program;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(generatorRoot, "package.json"), "utf8")) as { version: string };
  return version;
}
