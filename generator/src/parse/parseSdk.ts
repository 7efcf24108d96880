// Headers -> ApiModel: one full parse for the declarations, and one per further platform for its struct layouts.
import { parseAll, type TranslationUnit } from "@headwater/clang";
import { type ApiModel, type Platform, platforms } from "../model/apiModel.js";
import { ProblemList } from "../model/problems.js";
import { readConstants } from "./constants.js";
import { Declarations } from "./declarations.js";
import { readEnums } from "./enums.js";
import { readFunctions } from "./functions.js";
import { collectErrors, HeaderErrors } from "./headerErrors.js";
import { type HeaderFolder, openHeaderFolder } from "./headerFolder.js";
import { readInterfaces } from "./interfaces.js";
import { type Layouts, readLayouts, readStructs } from "./structs.js";
import { compilerArgs, mainPlatform } from "./targets.js";
import { readTypedefs } from "./typedefs.js";
import { TypeSpeller } from "./typeSpeller.js";

export interface ParseSdkOptions {
  /** Written into the model. */
  sdkVersion: string;
  /** Which headers to include instead of what `steam_gameserver.h` and its companions reach. */
  headers?: readonly string[];
}

/**
 * Reads the headers in `folder` (our own of sdk-headers/, or an SDK's public/steam).
 *
 * @throws HeaderErrors with every compiler error on any platform, each with file:line:column.
 * @throws ProblemError with everything that compiles but does not fit a model.
 * @throws Error when the folder holds no Steamworks headers.
 */
export function parseSdk(folder: string, options: ParseSdkOptions): ApiModel {
  const headers = openHeaderFolder(folder, options.headers);
  const units = parsePlatforms(headers);
  const unit = units[mainPlatform];
  const declarations = new Declarations(unit, headers);
  const types = new TypeSpeller(unit, declarations);
  const layoutsOn = (platform: Platform): Layouts =>
    platform === mainPlatform
      ? readLayouts(unit, declarations)
      : readLayouts(units[platform], new Declarations(units[platform], headers));

  const layouts = {
    "linux-x64": layoutsOn("linux-x64"),
    "win32-x64": layoutsOn("win32-x64"),
    "darwin-arm64": layoutsOn("darwin-arm64"),
  };

  const problems = new ProblemList();
  const model: ApiModel = {
    schema: 1,
    sdkVersion: options.sdkVersion,
    interfaces: readInterfaces(declarations, types),
    structs: readStructs(declarations, types, layouts, problems),
    enums: readEnums(declarations, problems),
    constants: readConstants(unit, declarations, types),
    typedefs: readTypedefs(declarations, types),
    functions: readFunctions(declarations, types),
  };
  problems.throwIfAny(`${folder} cannot be modelled`);
  return model;
}

function parsePlatforms(folder: HeaderFolder): Record<Platform, TranslationUnit> {
  const units = parseAll(
    platforms.map((platform) => {
      const isMain = platform === mainPlatform;
      return {
        file: folder.mainFile,
        args: compilerArgs(platform, folder.path),
        unsavedFiles: folder.unsavedFiles,
        skipFunctionBodies: !isMain,
        macros: isMain,
        recordsOnly: !isMain,
      };
    }),
  );
  const entries = platforms.map((platform, index) => [platform, units[index]]);
  const byPlatform = Object.fromEntries(entries) as Record<Platform, TranslationUnit>;
  const problems = collectErrors(folder, byPlatform);
  if (problems.length > 0) throw new HeaderErrors(folder, problems);
  return byPlatform;
}
