// The whole project: reads its files one by one, judges what they use.
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { PortingFacts } from "./facts.js";
import { Judge } from "./judge.js";
import { type ProjectFile, projectFiles, reasonOf } from "./projectFiles.js";
import { leftOutOfServer, readProjectSettings } from "./projectSettings.js";
import { reachable, referencesOf } from "./references.js";
import { type Report, type ReportedMultiplayer, type ReportedShadow, type ReportedUse, totalsOf } from "./report.js";
import { decoded, scanFile } from "./scanFile.js";
import { type ScriptEvidence, type Side, type SidesFound, sidesByEvidence, sidesByScene } from "./sides.js";
import { Uids } from "./uids.js";
import type { FileFindings, Language, Use } from "./use.js";

/** Is told how far the reading is. */
export type OnProgress = (done: number, all: number) => void;

export interface ScanOptions {
  /** The scene that the server starts with, below `res://`. Without it, project.godot and the scripts tell. */
  readonly serverScene?: string | undefined;
}

interface Scanned {
  readonly path: string;
  readonly found: FileFindings;
  readonly source: string;
}

/** A project: what it uses, and its files. */
export interface ReadProject {
  readonly report: Report;
  readonly sources: readonly { readonly path: string; readonly source: string; readonly side: Side }[];
}

export function scanProject(
  folder: string,
  facts: PortingFacts,
  onProgress: OnProgress,
  options: ScanOptions = {},
): Report {
  return readProject(folder, facts, onProgress, options).report;
}

export function readProject(
  folder: string,
  facts: PortingFacts,
  onProgress: OnProgress,
  { serverScene }: ScanOptions = {},
): ReadProject {
  const { files, uidFiles, skipped, unreadable } = projectFiles(folder);
  const read: Scanned[] = [];
  const uids = new Uids();
  files.forEach(({ path, extension }, index) => {
    try {
      const source = decoded(readFileSync(join(folder, path)));
      const found = scanFile(source, extension);
      uids.addScene(path, source);
      if (found.isBinding) skipped.push(path);
      else read.push({ path, found, source });
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
    onProgress(index + 1, files.length);
  });
  for (const path of uidFiles) {
    try {
      uids.addFile(path, decoded(readFileSync(join(folder, path))));
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
    }
  }
  const scanned = read.map((each) => ({ ...each, source: uids.resolved(each.source) }));

  // A class or autoload of the singleton's name replaces it in all scripts.
  const replaced = new Set<string>();
  const key = (language: Language, name: string): string => `${language} ${name}`;
  for (const { found } of scanned) {
    for (const { language, name } of found.globals) replaced.add(key(language, name));
  }
  const isOurs = ({ language, root }: Use): boolean => root === undefined || !replaced.has(key(language, root));

  const judge = new Judge(facts);
  const uses: Omit<ReportedUse, "side">[] = [];
  const multiplayer: Omit<ReportedMultiplayer, "side">[] = [];
  const shadows: ReportedShadow[] = [];
  const evidence: ScriptEvidence[] = [];
  for (const { path: file, found } of scanned) {
    for (const { name, what, line, column } of found.shadows) shadows.push({ file, line, column, name, what });
    for (const use of found.multiplayer.uses) multiplayer.push({ file, ...use });
    let usesServerNames = false;
    let usesClientNames = false;
    for (const use of found.uses.filter(isOurs)) {
      const judgement = judge.judge(use);
      // A node may well be called Steam and have signals of its own.
      if (use.inScene && judgement.status === "unknown") continue;
      usesServerNames ||= judge.isServers(use);
      usesClientNames ||= judgement.status === "client-only";
      const name = use.enumName === undefined ? use.name : `${use.enumName}.${use.name}`;
      uses.push({ file, line: use.line, column: use.column, name, ...judgement });
    }
    const hasRpc = found.multiplayer.uses.some(({ kind }) => kind === "rpc");
    evidence.push({ file, ...found.multiplayer.evidence, usesServerNames, usesClientNames, hasRpc });
  }
  const { how, sideOf } = sidesOf(scanned, files, evidence, serverScene);
  const placed = <T extends { readonly file: string }>(each: T): T & { side: Side } => ({
    ...each,
    side: sideOf(each.file),
  });
  const reported = uses.map(placed);
  const report: Report = {
    schema: 2,
    project: basename(resolve(folder)),
    files: files.length,
    sidesBy: how,
    totals: totalsOf(reported.filter(({ side }) => side === "server")),
    uses: reported,
    multiplayer: multiplayer.map(placed),
    shadows,
    skipped,
    unreadable,
  };
  return { report, sources: scanned.map(({ path, source }) => ({ path, source, side: sideOf(path) })) };
}

function sidesOf(
  scanned: readonly Scanned[],
  files: readonly ProjectFile[],
  evidence: readonly ScriptEvidence[],
  serverScene: string | undefined,
): SidesFound {
  const settings = readProjectSettings(scanned.find(({ path }) => path === "project.godot")?.source ?? "");
  const scene = serverScene ?? settings.serverScene;
  if (scene === undefined) {
    const presets = scanned.find(({ path }) => path === "export_presets.cfg")?.source ?? "";
    return sidesByEvidence(evidence, leftOutOfServer(presets) ?? []);
  }
  const references = new Map(
    scanned.filter(({ path }) => path !== "project.godot").map(({ path, source }) => [path, referencesOf(source)]),
  );
  const reached = reachable([scene, ...settings.autoloads], files, references);
  const how = serverScene === undefined ? "what project.godot starts a server with:" : "--server-scene";
  return sidesByScene(scene, reached, how);
}
