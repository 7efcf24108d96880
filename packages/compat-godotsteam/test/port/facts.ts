// The package's data, for the tests of headwater-port.
import { fileURLToPath } from "node:url";
import { type PortingFacts, readFacts } from "../../src/port/facts.js";

export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

export const facts: PortingFacts = readFacts(dataFolder);

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

export const project: string = fileURLToPath(new URL("fixtures/project", import.meta.url));
