// The typed API: everything under packages/typed/src/generated except the enums.
import type { BoundApi } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { emitAliases } from "./emitAliases.js";
import { emitCallbacks } from "./emitCallbacks.js";
import { emitConfigOptions } from "./emitConfigOptions.js";
import { emitConstants } from "./emitConstants.js";
import { emitIndex } from "./emitIndex.js";
import { boundInterfaces, emitFunctions, emitInterface, functionContexts } from "./emitInterface.js";
import { emitStructs } from "./emitStructs.js";
import { type Said, Speaker } from "./speaker.js";
import { TypeNames } from "./typeNames.js";

/** Pure: the same API gives the same files. Formatting and the stamp are the writer's. */
export function emitTyped(api: BoundApi, said?: Said): OutputFile[] {
  const speaker = new Speaker(api, said);
  const types = new TypeNames(api);
  return [
    emitAliases(api, speaker),
    emitCallbacks(api, types, speaker),
    ...emitConfigOptions(api, speaker),
    emitConstants(api, speaker),
    emitIndex(api),
    emitStructs(api, types, speaker),
    ...functionContexts(api).map((context) => emitFunctions(context, api, types, speaker)),
    ...boundInterfaces(api).map((each) => emitInterface(each, types, speaker)),
  ];
}
