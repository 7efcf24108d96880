// What a user should know although the command goes on.
import pc from "picocolors";

/** Prints to stderr, so that a command's output stays what it is. */
export function warn(message: string): void {
  console.error(`${pc.yellow("warning:")} ${message}`);
}
