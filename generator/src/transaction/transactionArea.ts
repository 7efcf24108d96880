// Where transactions keep their files: in the checkout, so that renaming is enough, and ignored by git.
import { join } from "node:path";

/** Holds the lock, the transaction, and files that were set aside. Not in node_modules, which `npm ci` deletes. */
export function transactionArea(root: string): string {
  return join(root, ".headwater");
}

export function transactionFolder(root: string): string {
  return join(transactionArea(root), "transaction");
}
