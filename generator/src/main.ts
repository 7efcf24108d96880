// The pipeline: parse -> override -> classify -> check -> emit -> write. Each step is a pure function of the one
// before it, except for the two ends that touch the disk.

import { overriddenMethods } from "./catalogue/loopbackBehaviour.js";
import { definedFunctions, loopbackFaults, loopbackSources } from "./catalogue/loopbackSources.js";
import { manualClasses } from "./catalogue/manualClasses.js";
import { manualSources } from "./catalogue/manualSources.js";
import type { BoundApi } from "./classify/boundApi.js";
import { classify } from "./classify/classify.js";
import { emitCoverage } from "./emit/docs/emitCoverage.js";
import { emitLoopbackFunctions } from "./emit/docs/emitLoopbackFunctions.js";
import { emitEnums } from "./emit/enums/emitEnums.js";
import { folderOf } from "./emit/headers/emitHeaders.js";
import { laterDeclarations } from "./emit/headers/laterHeader.js";
import { emitLoopback } from "./emit/loopback/emitLoopback.js";
import type { LoopbackContext } from "./emit/loopback/interfaceView.js";
import { emitNative } from "./emit/native/emitNative.js";
import { emitTyped } from "./emit/typed/emitTyped.js";
import type { Said } from "./emit/typed/speaker.js";
import { keptFilesInThread } from "./keptFiles/inThread.js";
import type { ApiModel } from "./model/apiModel.js";
import { sinceOf } from "./model/ownWords.js";
import { ProblemError } from "./model/problems.js";
import { laterHeader } from "./model/sdkNames.js";
import type { OutputFile } from "./output/outputFile.js";
import { type WriteReport, writeGroups } from "./output/writeFiles.js";
import { absentArguments } from "./overrides/absentArguments.js";
import { notAvailableAnswers } from "./overrides/notAvailableAnswers.js";
import type { Overrides } from "./overrides/overrides.js";
import { overridesOf } from "./overrides/overridesOf.js";
import { repositoryRoot } from "./packageRoot.js";
import { restate, restateLater } from "./restate.js";
import type { Transaction } from "./transaction/transaction.js";
import { loadWords } from "./words/loadWords.js";
import { staleWords } from "./words/staleWords.js";

/** Folders that hold nothing but generated files. */
export const generatedRoots: readonly string[] = [
  "packages/native/src/generated",
  "packages/native/js/generated",
  "packages/typed/src/generated",
  "packages/loopback/js/generated",
  "packages/loopback/src/generated",
  "sdk-headers",
];

export interface GenerateOptions {
  /** The SDK the packages are generated for, of sdk-headers/ or sdk-local/. */
  sdkVersion: string;
  /** Gets what is to change. Without one, what is stale is only reported. */
  transaction?: Transaction;
  /** Texts of overrides that are not on the disk yet, by their paths. */
  overrides?: ReadonlyMap<string, string>;
}

/**
 * @param known - the models of all kept SDKs and of this one
 * @throws ProblemError when the headers or the overrides leave anything open
 */
export async function generate(
  { sdkVersion, transaction, overrides }: GenerateOptions,
  known: readonly ApiModel[],
): Promise<WriteReport> {
  const options = { root: repositoryRoot, sdkVersion, generatedRoots };
  const kept = keptFilesInThread(overrides === undefined ? { models: known } : { models: known, edited: overrides });
  try {
    return await writeGroups(
      produceGroups(sdkVersion, known, (version) => overridesOf(version, overrides), kept.files),
      transaction === undefined ? options : { ...options, transaction },
    );
  } finally {
    await kept.stop();
  }
}

/** In parts, so that one can be formatted while the next is made. */
async function* produceGroups(
  sdkVersion: string,
  known: readonly ApiModel[],
  overridesFor: (sdkVersion: string) => Overrides,
  kept: Promise<OutputFile[]>,
): AsyncGenerator<OutputFile[]> {
  const own = loadWords();
  const stale = staleWords(own, known);
  if (stale.length > 0) throw new ProblemError("Some words are about nothing", stale);
  const model = known.find((each) => each.sdkVersion === sdkVersion) as ApiModel;
  const overrides = overridesFor(sdkVersion);
  // Classification checks as it goes: it collects every stale override and open question before it fails.
  const { enums } = laterDeclarations(model, known.at(-1) ?? model);
  const api = classify({ ...model, enums: [...model.enums, ...enums] }, overrides);
  const said = { words: own.words, classes: manualClasses(), since: sinceOf(known) };
  yield* emit(model, api, loopbackContext(sdkVersion, known, overridesFor), said);
  const docs = [emitCoverage(api, model, manualSources()), emitLoopbackFunctions(model, loopbackSources())];
  yield [...docs, ...headerFiles(model), ...laterFiles(model, known)];
  yield await kept;
}

/** Every generated file of the packages, what takes longest to format first. Pure. */
export function* emit(model: ApiModel, api: BoundApi, context: LoopbackContext, said: Said): Generator<OutputFile[]> {
  yield emitNative(api, model, context.known, context.absent);
  yield emitLoopback(model, context);
  yield [...emitEnums(api, said), ...emitTyped(api, said)];
}

/** What is to know beside the model: other SDKs, and what is hand-written. */
export function loopbackContext(
  sdkVersion: string,
  known: readonly ApiModel[],
  overridesFor: (sdkVersion: string) => Overrides = overridesOf,
): LoopbackContext {
  return {
    answers: notAvailableAnswers(overridesFor(sdkVersion)),
    known,
    overridden: overriddenMethods(loopbackSources().headers),
    defined: definedFunctions(),
    absent: absentArguments(known.map((each) => overridesFor(each.sdkVersion))),
    faults: loopbackFaults(known.find((each) => each.sdkVersion === sdkVersion) as ApiModel, known),
  };
}

/** The headers that the packages are compiled against; as in a real SDK, they are found with and without their folder. */
function headerFiles(model: ApiModel): OutputFile[] {
  const file = (name: string, content: string): OutputFile => ({
    path: `sdk-headers/${model.sdkVersion}/${name}`,
    content,
    language: "header",
    emitter: "headers",
    sources: [],
  });
  return folderOf(restate(model)).map(({ name, content }) => file(name, content));
}

/** For hand-written code, which is written against the newest SDK and compiled against each. */
function laterFiles(model: ApiModel, known: readonly ApiModel[]): OutputFile[] {
  const content = restateLater(model, known.at(-1) ?? model);
  return ["native", "loopback"].map((name) => ({
    path: `packages/${name}/src/generated/${laterHeader}`,
    content,
    language: "cpp",
    emitter: "headers",
    sources: [],
  }));
}
