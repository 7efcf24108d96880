// headwater sdk import <zip|dir> [--as V]
import { relative } from "node:path";
import { repositoryRoot } from "../packageRoot.js";
import { findSdk } from "../sdks/findSdk.js";
import { importSdk } from "../sdks/importSdk.js";
import { inTransaction } from "../transaction/transaction.js";
import { warn } from "./warn.js";

export interface SdkImportCommandOptions {
  as?: string;
}

export async function runSdkImport(source: string, options: SdkImportCommandOptions): Promise<void> {
  const command = `headwater sdk import ${source}`;
  const { version, folder } = await inTransaction({ root: repositoryRoot, command, warn }, (transaction) =>
    importSdk(source, options, transaction),
  );
  const shown = relative(process.cwd(), folder);
  console.log(`SDK ${version}: headers in ${shown}, which git ignores`);
  const { note } = findSdk(version);
  if (note === undefined) {
    console.log(`Next: headwater diff <version> ${version}, headwater generate --sdk ${version}`);
    return;
  }
  warn(note);
  console.log(`Next: headwater diff ${version} ${shown}`);
}
