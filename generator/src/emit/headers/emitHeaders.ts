// Interface headers from a model: the same files, names, types, values and packing as the SDK's own.
import type { ApiModel } from "../../model/apiModel.js";
import { flatHeader, laterHeader } from "../../model/sdkNames.js";
import { flatHeaderLines } from "./flatHeader.js";
import { bodiesOf, Frame } from "./frame.js";
import { HeaderEmitter } from "./headerEmitter.js";
import { namesOf } from "./namesOf.js";
import { withPlaces } from "./places.js";
import { commentLines } from "./spelling.js";

export interface HeaderFile {
  name: string;
  content: string;
}

export interface HeaderSources {
  /** What is written by hand, by the header's name: see frame.ts. */
  frames: ReadonlyMap<string, string>;
  /** What a header is about, by its name. */
  about: ReadonlyMap<string, string>;
  /** Models that know in which header a declaration stands, where `model` does not. */
  known: readonly ApiModel[];
}

/** @throws Error when the model's declarations cannot be brought into an order that compiles */
export function emitHeaders(unplaced: ApiModel, { frames, about, known }: HeaderSources): HeaderFile[] {
  const model = withPlaces(unplaced, known);
  const names = namesOf(model);
  const textOf = (header: string): string | undefined =>
    header === laterHeader ? bodiesOf(frames.values()) : frames.get(header);
  const frameOf = (header: string): Frame => new Frame(textOf(header) ?? "", (name) => names.has(name));
  const emitter = new HeaderEmitter(model, frameOf);
  return (model.shape?.headers ?? []).map(({ name, includes }) => {
    const frame = frameOf(name);
    const isFlat = name === flatHeader;
    const body = isFlat ? flatHeaderLines(model, frame, emitter.reachedBefore(name)) : emitter.lines(name, frame);
    return { name, content: framed(name, about.get(name), includes, frame, body) };
  });
}

/** The headers as a folder that is found with and without the prefix `steam/`, as a real SDK's are. */
export function folderOf(headers: readonly HeaderFile[]): HeaderFile[] {
  const forwards = headers.map(({ name }) => ({ name: `steam/${name}`, content: `#include "../${name}"\n` }));
  return [...headers, ...forwards];
}

function framed(
  name: string,
  about: string | undefined,
  includes: readonly string[],
  frame: Frame,
  body: readonly string[],
): string {
  const guard = `${name.replace(/\W/g, "_").toUpperCase()}`;
  const late = frame.lateIncludes;
  const early = includes.filter((include) => !late.includes(include));
  const lines = [
    ...commentLines(about, "", "//"),
    "",
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "",
    ...early.map((include) => `#include ${include}`),
    "",
    ...body,
    "",
    ...includes.filter((include) => late.includes(include)).map((include) => `#include ${include}`),
    "",
    `#endif // ${guard}`,
  ];
  return `${lines.filter((line, index) => line !== "" || (index > 0 && !/^(?:|\{|public:)$/.test(lines[index - 1] ?? ""))).join("\n")}\n`;
}
