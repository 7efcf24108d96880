// A page of names for those who come from the SDK itself or from Steamworks.NET, whose methods have the SDK's names.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { currentSdk } from "@headwater/generator/dist/sdks/currentSdk.js";
import { boundApi, keptModel } from "@headwater/generator/dist/sdks/keptModel.js";

/** @param {string} out a part of a page, to be included */
export function writeNames(out) {
  const model = keptModel(currentSdk());
  const { interfaces, callbacks } = boundApi(model);
  const tables = interfaces
    .filter(({ contexts, bind }) => contexts.includes("server") && bind === "methods")
    .map((each) => {
      const accessor = model.interfaces
        .find(({ name }) => name === each.name)
        ?.accessors.find(({ kind }) => kind !== "user");
      const cpp = (accessor?.name ?? each.name).replace(/_SteamAPI$/, "");
      const rows = each.methods.map(({ name, jsName }) => `| \`${name}\` | \`${each.className}.${jsName}()\` |`);
      return [
        `## ${each.name}`,
        "",
        `C++ \`${cpp}()->\`, Steamworks.NET \`${cpp}.\`, here \`server.${each.propertyName}.\``,
        "",
        "| there | here |",
        "| --- | --- |",
        ...rows,
      ].join("\n");
    });
  const events = callbacks
    .filter(({ contexts }) => contexts.includes("server"))
    .map(({ struct, id, eventName }) => `| \`${struct}\` | ${id} | \`${eventName}\` |`);
  mkdirSync(dirname(out), { recursive: true });
  const callbackTable = ["## Callbacks", "", "| there | id | event here |", "| --- | --- | --- |", ...events].join(
    "\n",
  );
  writeFileSync(out, [...tables, callbackTable].join("\n\n"));
}
