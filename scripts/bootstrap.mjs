// Makes sure that everything the build needs is on this machine: compiler, libclang, protobuf, OpenSSL,
// GameNetworkingSockets, nlohmann-json and the sources of libcurl. Run by hand, or by the demo and the tests before anything else. Has no dependencies.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BootstrapError, install } from "./bootstrap/install.mjs";
import { browser, requirementsOf } from "./bootstrap/requirements.mjs";
import { systemFamily } from "./bootstrap/system.mjs";
import { ensureCurl } from "./curl/ensure.mjs";
import { ensureGns } from "./gns/ensure.mjs";
import { ensureJsonHeaders } from "./json/ensure.mjs";

export { BootstrapError };

/**
 * Checks, and installs what is missing where it can. Fast when all is there. Throws a BootstrapError whose message
 * holds the commands to run where it cannot.
 * @param {{report?: (action: string) => void}} [options] `report` is told each real action before it is taken
 * @returns {{gns: import("./gns/ensure.mjs").GnsRecord, json: string, curl: string}} `json` is the folder of nlohmann-json's
 *   headers, `curl` that of its sources
 */
export function bootstrap({ report = printAction } = {}) {
  const family = systemFamily();
  const missing = requirementsOf(family).filter((requirement) => !requirement.present());
  if (missing.length > 0) installMissing(missing, family, report);
  return {
    gns: orBootstrapError(() => ensureGns(report)),
    json: orBootstrapError(() => ensureJsonHeaders(report)),
    curl: orBootstrapError(() => ensureCurl(report)),
  };
}

/** A browser for the tests of pages, where the system has one to give. */
export function installBrowser(report = printAction) {
  if (browser.present()) return;
  try {
    install([browser], systemFamily(), report);
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    report("no Chromium can be installed here: tests of pages are skipped");
  }
}

function installMissing(missing, family, report) {
  install(missing, family, report);
  const stillMissing = missing.filter((requirement) => !requirement.present()).map((one) => one.what);
  if (stillMissing.length === 0) return;
  throw new BootstrapError(
    `Installed what this system offers, but this is still not found: ${stillMissing.join(", ")}.`,
  );
}

function orBootstrapError(ensure) {
  try {
    return ensure();
  } catch (error) {
    throw new BootstrapError(error.message, { cause: error });
  }
}

function printAction(action) {
  console.log(`bootstrap: ${action}`);
}

function main() {
  try {
    const { gns } = bootstrap();
    if (!process.stdout.isTTY) return;
    for (const { what } of requirementsOf(systemFamily())) console.log(`  \u001b[32m✓\u001b[39m ${what}`);
    console.log(`  \u001b[32m✓\u001b[39m GameNetworkingSockets ${gns.version ?? ""} (${gns.source})`);
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
