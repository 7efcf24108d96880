// How each method of the SDK behaves on the loopback: found in its hand-written classes, and judged by a file of notes.
import type { ApiInterface, ApiModel } from "../model/apiModel.js";
import { handedOut } from "../model/handedOut.js";
import { ProblemList } from "../model/problems.js";

/** What an interface's notes may say; see generator/loopback/behaviour.yaml. */
export interface BehaviourNotes {
  real?: "all" | string[];
  notAvailable?: Record<string, string>;
}

export interface LoopbackBehaviour {
  /** The hand-written headers of the loopback. */
  headers: readonly string[];
  notes: Readonly<Record<string, BehaviourNotes>>;
  /** Where the notes stand, for messages. */
  notesFile: string;
}

export interface InterfaceBehaviour {
  name: string;
  real: string[];
  simulated: string[];
  notAvailable: string[];
  /** What methods answer that say "not available" in their own way. */
  answers: Readonly<Record<string, string>>;
}

/** @throws ProblemError for notes that fit nothing */
export function loopbackBehaviour(model: ApiModel, sources: LoopbackBehaviour): InterfaceBehaviour[] {
  const overridden = overriddenMethods(sources.headers);
  const problems = new ProblemList();
  const stale = (what: string): void =>
    problems.add({ kind: "stale", place: { file: sources.notesFile }, what, todo: "Remove it" });
  for (const name of Object.keys(sources.notes)) {
    if (!model.interfaces.some((api) => api.name === name)) stale(`there is no interface ${name}`);
  }
  const all = model.interfaces.map((api) => {
    const generated = api.methods.filter((method) => handedOut(method, model) !== undefined).map(({ name }) => name);
    const methods = new Set([...(overridden.get(api.name) ?? []), ...generated]);
    const notes = sources.notes[api.name] ?? {};
    for (const name of [...(Array.isArray(notes.real) ? notes.real : []), ...Object.keys(notes.notAvailable ?? {})]) {
      if (!methods.has(name)) stale(`${api.name} has no method ${name} that the loopback overrides`);
    }
    return behaviourOf(api, methods, notes);
  });
  problems.throwIfAny("What is said about the loopback does not fit it");
  return all;
}

function behaviourOf(api: ApiInterface, overridden: ReadonlySet<string>, notes: BehaviourNotes): InterfaceBehaviour {
  const { real = [], notAvailable: answers = {} } = notes;
  const behaviour: InterfaceBehaviour = { name: api.name, real: [], simulated: [], notAvailable: [], answers };
  for (const { name, flatName } of api.methods) {
    // Overloads are told apart by their flat names.
    const shown = flatName.split(`${api.name}_`)[1] ?? name;
    if (!overridden.has(name) || name in answers) behaviour.notAvailable.push(shown);
    else if (real === "all" || real.includes(name)) behaviour.real.push(shown);
    else behaviour.simulated.push(shown);
  }
  return behaviour;
}

/** @returns names, by interface: the methods that a class deriving from a generated default overrides */
export function overriddenMethods(headers: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const header of headers) {
    for (const match of header.matchAll(/^class \w+[^{;]*: public Default(\w+)[^{;]*\{([\s\S]*?)^\};/gm)) {
      const methods = [...(match[2] ?? "").matchAll(/\b(\w+)\([^;{}]*\)\s*(?:const\s*)?override\b/g)];
      const known = found.get(`I${match[1]}`) ?? new Set();
      for (const [, name] of methods) known.add(name ?? "");
      found.set(`I${match[1]}`, known);
    }
  }
  return found;
}
