// What is declared once more of newer SDKs is what the current one has.
import type { ItemInstalled, SteamUGC, SteamUGCDetails, SteamUtils } from "@headwater/typed";
import { expectTypeOf, test } from "vitest";
import type { NewerFields, NewerUgc, NewerUtils } from "../src/core/newerSdks.js";

test("the current SDK has it as it is declared", () => {
  expectTypeOf<SteamUGC>().toExtend<NewerUgc>();
  expectTypeOf<SteamUtils>().toExtend<NewerUtils>();
  expectTypeOf<ItemInstalled>().toExtend<NewerFields["itemInstalled"]>();
  expectTypeOf<SteamUGCDetails>().toExtend<NewerFields["details"]>();
});
