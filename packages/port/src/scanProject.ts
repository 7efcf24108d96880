// The whole project: reads its files one by one, judges what they use.
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { PortingFacts } from "./facts.js";
import { Judge } from "./judge.js";
import { projectFiles, reasonOf } from "./projectFiles.js";
import { type Report, type ReportedShadow, type ReportedUse, totalsOf } from "./report.js";
import { scanFile } from "./scanFile.js";
import type { FileUses, Language, Use } from "./use.js";

/** Is told how far the reading is. */
export type OnProgress = (done: number, all: number) => void;

interface Scanned {
  readonly path: string;
  readonly found: FileUses;
}

export function scanProject(folder: string, facts: PortingFacts, onProgress: OnProgress): Report {
  const { files, skipped, unreadable } = projectFiles(folder);
  const scanned: Scanned[] = [];
  files.forEach(({ path, extension }, index) => {
    try {
      const found = scanFile(readFileSync(join(folder, path)), extension);
      if (found.isBinding) skipped.push(path);
      else scanned.push({ path, found });
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
    onProgress(index + 1, files.length);
  });

  // A class or autoload of the singleton's name replaces it in all scripts.
  const replaced = new Set<string>();
  const key = (language: Language, name: string): string => `${language} ${name}`;
  for (const { found } of scanned) {
    for (const { language, name } of found.globals) replaced.add(key(language, name));
  }
  const isOurs = ({ language, root }: Use): boolean => root === undefined || !replaced.has(key(language, root));

  const judge = new Judge(facts);
  const uses: ReportedUse[] = [];
  const shadows: ReportedShadow[] = [];
  for (const { path: file, found } of scanned) {
    for (const { name, what, line, column } of found.shadows) shadows.push({ file, line, column, name, what });
    for (const use of found.uses.filter(isOurs)) {
      const judgement = judge.judge(use);
      // A node may well be called Steam and have signals of its own.
      if (use.inScene && judgement.status === "unknown") continue;
      const name = use.enumName === undefined ? use.name : `${use.enumName}.${use.name}`;
      uses.push({ file, line: use.line, column: use.column, name, ...judgement });
    }
  }
  return {
    schema: 1,
    project: basename(resolve(folder)),
    files: files.length,
    totals: totalsOf(uses),
    uses,
    shadows,
    skipped,
    unreadable,
  };
}
