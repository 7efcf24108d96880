// steam_api_flat.h: every method and accessor as an exported C function.
import type { ApiInterface, ApiMethod, ApiModel, FlatSignature } from "../../model/apiModel.js";
import { flatSignature } from "../../model/flatType.js";
import type { Frame } from "./frame.js";
import { callLines, declarator } from "./spelling.js";

/** @param reached - the headers it includes, directly or through others: only what they declare can be named */
export function flatHeaderLines(model: ApiModel, frame: Frame, reached: ReadonlySet<string>): string[] {
  const withoutFlat = new Set(model.shape?.withoutFlat);
  const exceptions = new Map(model.shape?.flat.map((each) => [each.flatName, each]));
  return [
    ...(frame.section("head") ?? []),
    ...model.interfaces
      .filter(isNameable(model, reached))
      .flatMap(({ name, accessors, methods }) => [
        "",
        `// ${name}`,
        "",
        ...accessors.map(({ flatName }) => `S_API ${name} *${flatName}();`),
        ...methods
          .filter(({ flatName }) => !withoutFlat.has(flatName))
          .flatMap((method) => flatLines(name, method, exceptions.get(method.flatName) ?? flatSignature(method))),
      ]),
    ...model.structs
      .filter(({ methods }) => methods !== undefined)
      .flatMap(({ name, methods = [] }) => [
        "",
        `// ${name}`,
        "",
        ...methods.flatMap((method) =>
          flatLines(name, method, { ...method, params: method.params.map(({ type }) => type) }),
        ),
      ]),
    ...(frame.section("tail") ?? []),
  ];
}

/** An interface can be named where its header is reached, or where one that is hands it out. */
function isNameable({ interfaces }: ApiModel, reached: ReadonlySet<string>): (api: ApiInterface) => boolean {
  const handedOut = new Set(
    interfaces
      .filter(({ location }) => reached.has(location.file))
      .flatMap(({ methods }) => methods.map(({ returnType }) => returnType.replace(/ \*$/, ""))),
  );
  return ({ name, location }) => reached.has(location.file) || handedOut.has(name);
}

function flatLines(owner: string, { params }: ApiMethod, signature: FlatSignature): string[] {
  const texts = signature.params.map((type, index) => declarator(type, params[index]?.name ?? ""));
  return callLines(
    `S_API ${declarator(signature.returnType, signature.flatName)}`,
    [`${owner} *self`, ...texts],
    ";",
    "",
  );
}
