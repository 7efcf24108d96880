// Ends what a command began that was killed: finishes it once it had begun to write, else removes what it had prepared.
import { relative } from "node:path";
import { CheckoutLock } from "./checkoutLock.js";
import { Journal } from "./journal.js";
import { type RollReport, rollBack, rollForward, warnOfSetAside, wasPutBack } from "./roll.js";
import { transactionArea, transactionFolder } from "./transactionArea.js";

/**
 * For every command, before it reads anything of the checkout.
 *
 * @param warn - gets what was done
 * @throws Error when a command is writing just now, or when the disk fails
 */
export function recover(root: string, warn: (message: string) => void): void {
  const journal = new Journal(transactionFolder(root));
  if (!journal.exists) return;
  let lock: CheckoutLock;
  try {
    lock = CheckoutLock.take(transactionArea(root), "headwater, tidying up after a command that was killed");
  } catch (error) {
    // A command that still prepares leaves the tree alone.
    if (journal.direction === "none") return;
    throw error;
  }
  try {
    recoverWith(lock, root, warn);
  } finally {
    lock.release();
  }
}

export function recoverWith(lock: CheckoutLock, root: string, warn: (message: string) => void): void {
  const journal = new Journal(transactionFolder(root));
  if (!journal.exists) return;
  if (journal.isTrash) {
    journal.removeTrash();
    return;
  }
  const killed = lock.previous === undefined ? "An earlier headwater command" : `\`${lock.previous.command}\``;
  if (journal.direction === "none") {
    journal.remove();
    warn(`${killed} was killed before it changed anything; what it had prepared is removed.`);
    return;
  }
  const { command } = journal.read();
  const { isFinished, report } = ended(root, journal);
  const outcome = isFinished ? "is finished now" : "is undone now";
  warn(`\`${command}\` was killed while it wrote; it ${outcome} (${count(report.moved)}).`);
  warnOfSetAside(report, warn);
}

function ended(root: string, journal: Journal): { isFinished: boolean; report: RollReport } {
  const { command } = journal.read();
  try {
    if (journal.direction === "forward" && !wasPutBack(root, journal)) {
      return { isFinished: true, report: rollForward(root, journal) };
    }
  } catch {
    // What cannot be finished is undone.
  }
  try {
    return { isFinished: false, report: rollBack(root, journal) };
  } catch (cause) {
    const folder = relative(process.cwd(), journal.folder);
    throw new Error(
      `\`${command}\` was killed while it wrote, and can be neither finished nor undone: ${(cause as Error).message}. ` +
        `Mend that and run any headwater command; or keep the files as they are, and remove ${folder}`,
      { cause },
    );
  }
}

function count(files: number): string {
  return files === 1 ? "1 file" : `${files} files`;
}
