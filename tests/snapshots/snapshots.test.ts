// What the SDK means for users, as text in expected: a change of headers, overrides, naming or emitters
// shows there, one thing per line, before anyone is surprised by it.
import { expect, test } from "vitest";
import { callbackIds } from "./callbackIds.js";
import { flatSymbols } from "./flatSymbols.js";
import { generatedSdk, type KeptSdk } from "./keptSdk.js";
import { structLayouts } from "./structLayouts.js";
import { typedApi } from "./typedApi.js";

const parts: [name: string, text: (sdk: KeptSdk) => string][] = [
  ["typed-api", typedApi],
  ["flat-symbols", flatSymbols],
  ["struct-layouts", structLayouts],
  ["callback-ids", callbackIds],
];

function remedy(path: string): string {
  return (
    `tests/snapshots/${path} no longer says what is generated. Read the difference below; what Valve changed stands in ` +
    "docs/sdk-history.md and in `npx headwater diff <old> <new>`. If it is what you meant: " +
    "npx vitest run tests/snapshots -u, commit the file, and add a changeset when users notice."
  );
}

test.each(parts)("%s", async (name, text) => {
  const path = `expected/${name}.txt`;
  await expect(text(generatedSdk()), remedy(path)).toMatchFileSnapshot(path);
});
