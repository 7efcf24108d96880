// Runs the compiler over a folder of headers for every platform. Where headers are older or odder than that, it tries
// again with less, and says what was given up.
import { join } from "node:path";
import { parseAll, type TranslationUnit, type UnsavedFile } from "@headwater/clang";
import { type Platform, platforms } from "../model/apiModel.js";
import { collectErrors, HeaderErrors, type HeaderProblem, shownLocation } from "./headerErrors.js";
import { type HeaderFolder, headerText } from "./headerFolder.js";
import { compilerArgs, mainPlatform, standardHeaders } from "./targets.js";

export type Units = Record<Platform, TranslationUnit>;

interface Attempt {
  headers: readonly string[];
  /** With Valve's switch for code generators; without it annotations are lost. */
  annotated: boolean;
  standIns: readonly UnsavedFile[];
}

interface Outcome {
  units: Units;
  problems: HeaderProblem[];
}

/**
 * @param warn - gets what was given up to make the headers compile
 * @throws HeaderErrors with the errors of the first attempt, when no attempt compiles
 */
export function compileHeaders(folder: HeaderFolder, warn: (message: string) => void): Units {
  const whole: Attempt = { headers: [...folder.required, ...folder.companions], annotated: true, standIns: [] };
  const first = compile(folder, whole);
  if (first.problems.length === 0) return first.units;

  const { standIns, warnings } = standInsFor(first.problems, folder);
  for (const attempt of fallbacks({ ...whole, standIns }, first.problems, folder)) {
    const { units, problems } = compile(folder, attempt);
    if (problems.length > 0) continue;
    for (const warning of [...warnings, ...whatIsLost(attempt, whole, first.problems, folder)]) warn(warning);
    return units;
  }
  throw new HeaderErrors(folder, first.problems);
}

/** What to try after `whole` failed, from the least that would be given up to the most. */
function fallbacks(whole: Attempt, problems: readonly HeaderProblem[], folder: HeaderFolder): Attempt[] {
  const broken = new Set(problems.map(({ file }) => file));
  const sound = whole.headers.filter(
    (header) => folder.required.includes(header) || !broken.has(join(folder.path, header)),
  );
  const sets = [whole.headers, sound, folder.required].filter(
    (headers, index, all) => index === 0 || headers.length < (all[index - 1]?.length ?? 0),
  );
  const annotated = sets.map((headers) => ({ ...whole, headers }));
  const all = [...annotated, ...annotated.map((attempt) => ({ ...attempt, annotated: false }))];
  // Without stand-ins, the first is what has just failed.
  return whole.standIns.length > 0 ? all : all.slice(1);
}

function whatIsLost(
  { headers, annotated }: Attempt,
  whole: Attempt,
  problems: readonly HeaderProblem[],
  folder: HeaderFolder,
): string[] {
  const because = (problem: HeaderProblem | undefined) => (problem === undefined ? "" : `\n  ${problem.text}`);
  const left = whole.headers.filter((header) => !headers.includes(header));
  const lost = left.map((header) => {
    const own = problems.find(({ file }) => file === join(folder.path, header)) ?? problems[0];
    return `${join(folder.shownAs, header)}: left out of the model, since it does not compile${because(own)}`;
  });
  if (annotated) return lost;
  const text = "does not compile with API_GEN defined; read without it, so parameters carry no annotations";
  return [...lost, `${folder.shownAs}: ${text}${because(problems[0])}`];
}

/** Empty files for system headers that are none of ours: what they declare is seldom used by an interface. */
function standInsFor(
  problems: readonly HeaderProblem[],
  folder: HeaderFolder,
): { standIns: UnsavedFile[]; warnings: string[] } {
  const standIns = new Map<string, UnsavedFile>();
  const warnings: string[] = [];
  for (const { file, line, text } of problems) {
    const missing = /'([^']+)' file not found/.exec(text)?.[1];
    if (missing === undefined || file === undefined || line === undefined || standIns.has(missing)) continue;
    const source = headerText(folder, file)?.split("\n")[line - 1] ?? "";
    if (!/^\s*#\s*include\s*</.test(source)) continue;
    standIns.set(missing, { path: join(standardHeaders, missing), contents: "" });
    warnings.push(`${shownLocation(folder, file, line)}: <${missing}> is not known here; read as empty`);
  }
  return { standIns: [...standIns.values()], warnings };
}

function compile(folder: HeaderFolder, { headers, annotated, standIns }: Attempt): Outcome {
  const main = { path: folder.mainFile, contents: headers.map((header) => `#include "${header}"\n`).join("") };
  const unsavedFiles = [main, ...folder.unsavedFiles, ...standIns];
  const units = parseAll(
    platforms.map((platform) => {
      const isMain = platform === mainPlatform;
      return {
        file: folder.mainFile,
        args: compilerArgs(platform, folder.path, annotated),
        unsavedFiles,
        skipFunctionBodies: !isMain,
        macros: isMain,
        recordsOnly: !isMain,
      };
    }),
  );
  const byPlatform = Object.fromEntries(platforms.map((platform, index) => [platform, units[index]])) as Units;
  return { units: byPlatform, problems: collectErrors(folder, byPlatform) };
}
