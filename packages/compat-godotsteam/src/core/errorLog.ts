// Failures are logged, as Godot prints them, and never thrown.

/** One logged failure. */
export interface LoggedError {
  /** The line as it is printed, beginning with `[STEAM SERVER]`. */
  readonly message: string;
  /** GodotSteam's class: `Game Server`, `Networking Sockets`, ...; `Signal` for a handler that threw. */
  readonly className: string;
  /** The function that was called, or the signal whose handler threw. */
  readonly functionName: string;
  /** What was thrown, if anything. */
  readonly cause: unknown;
}

/** Takes what went wrong: what GodotSteam would print. */
export type LogError = (error: LoggedError) => void;

export const printError: LogError = ({ message }) => console.error(message);

export function loggedError(className: string, functionName: string, what: string, cause?: unknown): LoggedError {
  return { message: `[STEAM SERVER] ${className}, ${functionName}: ${what}`, className, functionName, cause };
}

/** The text of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
