// Headers -> ApiModel: one full parse for the declarations, and one per further platform for its struct layouts.
import type { ApiModel, Platform } from "../model/apiModel.js";
import type { InlineCode } from "../model/inlineCode.js";
import { ProblemList } from "../model/problems.js";
import { readAccessors } from "./accessors.js";
import { compileHeaders } from "./compile.js";
import { readConstants } from "./constants.js";
import { Declarations } from "./declarations.js";
import { readEnums } from "./enums.js";
import { readFunctions } from "./functions.js";
import { type HeaderFiles, openHeaderFolder } from "./headerFolder.js";
import { readInlineCode } from "./inlineCode.js";
import { readInterfaces } from "./interfaces.js";
import { readShape } from "./shape.js";
import { type Layouts, readLayouts, readStructs } from "./structs.js";
import { mainPlatform } from "./targets.js";
import { readTypedefs } from "./typedefs.js";
import { TypeSpeller } from "./typeSpeller.js";

export interface ParseSdkOptions {
  /** Written into the model. */
  sdkVersion: string;
  /** Which headers to include instead of what `steam_gameserver.h` and its companions reach. */
  headers?: readonly string[];
  /** Gets what was given up to make odd headers compile, with file:line. Default: prints to stderr. */
  warn?: (message: string) => void;
}

/**
 * Reads the headers of `source`: a folder (one of sdk-headers/, or an SDK's public/steam), or files in memory.
 *
 * @throws HeaderErrors with every compiler error on any platform, each with file:line:column.
 * @throws ProblemError with everything that compiles but does not fit a model.
 * @throws Error when the source holds no Steamworks headers.
 */
export function parseSdk(source: string | HeaderFiles, options: ParseSdkOptions): ApiModel {
  return parseWithCode(source, options).model;
}

/** As parseSdk, with what the headers define themselves, which is no part of a model. */
export function parseWithCode(
  source: string | HeaderFiles,
  options: ParseSdkOptions,
): { model: ApiModel; inlineCode: InlineCode } {
  const headers = openHeaderFolder(source, options.headers);
  const units = compileHeaders(headers, options.warn ?? console.warn);
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
  const interfaces = readInterfaces(declarations, types, readAccessors(unit, declarations, types, headers));
  const constants = readConstants(unit, declarations, types);
  const model: ApiModel = {
    schema: 1,
    sdkVersion: options.sdkVersion,
    interfaces,
    structs: readStructs(declarations, types, layouts, problems),
    enums: readEnums(declarations, problems),
    constants,
    typedefs: readTypedefs(declarations, types),
    functions: readFunctions(declarations, types),
    shape: readShape({ unit, declarations, types, folder: headers, interfaces, constants }),
  };
  problems.throwIfAny(`${headers.shownAs} cannot be modelled`);
  return { model, inlineCode: readInlineCode(unit, declarations, headers) };
}
