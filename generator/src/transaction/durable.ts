// File operations that a crash cannot leave half done.
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

/** Waits until what is written to a file has reached the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the names in a folder have reached the disk, where the system can tell. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and needs no such call.
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file that others see whole or as it was, after a crash of the process as well. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A second name for a file; a copy where the file system has no such thing. @throws Error if `to` exists */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Renames a file; into another file system (a linked folder) by a copy that is renamed there. */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const temporary = `${to}.headwater.tmp`;
    try {
      copyFileSync(from, temporary);
      syncFile(temporary);
      renameSync(temporary, to);
    } catch (cause) {
      rmSync(temporary, { force: true });
      throw cause;
    }
    rmSync(from);
  }
}

/** Gives `file` the mode and, as far as that is allowed, the owner of `example`: renaming replaces these as well. */
export function copyOwnership(example: string, file: string): void {
  const { mode, uid, gid } = statSync(example);
  const own = statSync(file);
  if (own.mode !== mode) chmodSync(file, mode);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // Only root may give files away.
  }
}
