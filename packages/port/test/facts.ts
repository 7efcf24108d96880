// What is known, for the tests of headwater-port.
import { fileURLToPath } from "node:url";
import { type FactFolders, type PortingFacts, readFacts } from "../src/facts.js";

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const nodeClasses: string = pathOf("../data/generated/nodeClasses.json");

export const folders: FactFolders = {
  surface: pathOf("../../compat-godotsteam/data"),
  data: pathOf("../data"),
  runtime: pathOf("../runtime"),
};

export const facts: PortingFacts = readFacts(folders);

/** Without the sentences about single functions, which change more often than the reports' forms. */
export const factsWithoutNotes: PortingFacts = {
  ...facts,
  pages: facts.pages.map((page) => ({
    ...page,
    functions: page.functions.map((each) => ({ ...each, notes: each.status === "working form" ? ["A note."] : [] })),
    signals: page.signals.map((each) => ({ ...each, notes: [] })),
  })),
  history: { ...facts.history, changed: [] },
};

export const project: string = pathOf("fixtures/project");
