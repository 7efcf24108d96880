// A script's own options. What is wrong with them is said with what the script's first lines say of its use.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * As `parseArgs`; ends the process with the script's use where that is asked for (0) or where an argument is wrong (2).
 * @template {import("node:util").ParseArgsConfig} Config
 * @param {string | URL} script `import.meta.url`
 * @param {Config} config
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function commandLine(script, config) {
  if (process.argv.includes("--help")) {
    console.log(useOf(script));
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!String(error.code).startsWith("ERR_PARSE_ARGS")) throw error;
    console.error(`${error.message}\n\n${useOf(script)}`);
    process.exit(2);
  }
}

/** The comment that a script begins with. */
function useOf(script) {
  const lines = readFileSync(new URL(script), "utf8").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ""))
    .join("\n");
}
