// Parses headers that were written into memory.
import type { HeaderFile } from "../../src/emit/headers/emitHeaders.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { parseSdk } from "../../src/parse/parseSdk.js";

export function parseHeaders(headers: readonly HeaderFile[], sdkVersion: string): ApiModel {
  const files = new Map(headers.map(({ name, content }) => [name, Buffer.from(content)]));
  return parseSdk(
    { shownAs: `restated/${sdkVersion}`, files },
    {
      sdkVersion,
      warn: (message) => {
        throw new Error(message);
      },
    },
  );
}

/** A kept model knows the header of a declaration, not the line. */
export function withoutLines<T>(items: T): T {
  return JSON.parse(JSON.stringify(items, (key, value) => (key === "line" ? undefined : value))) as T;
}
