// The guides, followed from an empty folder with packages as npm would publish them: commands as they are printed, programs
// as they stand, on 127.0.0.1. Ports are other ones, and what the pages leave to the reader is the tests'.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { filesBelow } from "../repository.js";
import { type CheckoutRegistry, startCheckoutRegistry } from "./checkoutRegistry.js";
import { Page } from "./page.js";
import { authentication } from "./pages/authentication.js";
import { beingListed } from "./pages/beingListed.js";
import { deployment } from "./pages/deployment.js";
import { firstServer } from "./pages/firstServer.js";
import { hostileClients, newSdk } from "./pages/maintaining.js";
import { messages } from "./pages/messages.js";
import { operations } from "./pages/operations.js";
import { fromCpp, fromGodotSteam, fromSteamworksNet } from "./pages/porting.js";
import { relay } from "./pages/relay.js";
import { statsItemsWorkshop } from "./pages/statsItemsWorkshop.js";
import { testing } from "./pages/testing.js";
import { troubleshooting } from "./pages/troubleshooting.js";
import { Reader } from "./reader.js";
import { Walk } from "./walk.js";

const followed: Record<string, (walk: () => Walk) => void> = {
  "docs/guide/first-server.md": firstServer,
  "docs/guide/authentication.md": authentication,
  "docs/guide/being-listed.md": beingListed,
  "docs/guide/messages.md": messages,
  "docs/guide/relay.md": relay,
  "docs/guide/stats-items-workshop.md": statsItemsWorkshop,
  "docs/guide/testing.md": testing,
  "docs/guide/deployment.md": deployment,
  "docs/guide/operations.md": operations,
  "docs/guide/troubleshooting.md": troubleshooting,
  "docs/guide/from-godotsteam.md": fromGodotSteam,
  "docs/guide/from-cpp.md": fromCpp,
  "docs/guide/from-steamworks-net.md": fromSteamworksNet,
  "docs/guide/new-sdk.md": newSdk,
  "docs/hostile-clients.md": hostileClients,
};
/** Those with nothing to follow. */
const others: Record<string, string> = {
  "docs/guide/by-task.md": "names only, which tests/site looks up",
  "docs/guide/names.md": "names only, made from the model",
};

// Packages are installed, and programs started one after the other: seconds, or minutes on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });
// Players of other test runs on this machine are another world.
process.env["HEADWATER_LOOPBACK_WORLD"] = `guides-${process.pid}`;

let folder = "";
let registry: CheckoutRegistry | undefined;
let walk: Walk | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-guides-"));
  registry = await startCheckoutRegistry(folder);
  const reader = new Reader(join(folder, "home"), registry.url, process.env["HEADWATER_LOOPBACK_WORLD"] ?? "");
  const page = new Page("guide/first-server.md");
  await reader.type(page.block("sh", "mkdir arena"));
  await reader.type(page.command("npm install @headwater/typed"), "arena");
  await reader.type(new Page("guide/operations.md").command("npm install prom-client"), "arena");
  // What the compiler of a reader's editor needs, and what the tables of ports name.
  await reader.type("npm install --save-dev @types/node @headwater/compat-godotsteam", "arena");
  walk = await Walk.begin(reader, join(reader.home, "arena/node_modules"), Object.keys(followed));
});
afterEach(() => walk?.reader.leave());
afterAll(() => {
  walk?.end();
  registry?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32").each(Object.entries(followed))("%s", (_, follow) => {
  follow(() => walk as Walk);
});

test("every guide is followed, or has nothing to follow", () => {
  expect([...Object.keys(followed), ...Object.keys(others)].toSorted()).toEqual(
    [...filesBelow("docs/guide", /\.md$/), "docs/hostile-clients.md"].toSorted(),
  );
});
