// Waits for somebody else's work, but not for ever.
import type { AbortSignalLike } from "@headwater/typed/foundation";

/**
 * What `work` resolves to.
 *
 * @throws `late()` after so many milliseconds; the signal's reason on abort. What becomes of the work then is nobody's
 * concern.
 */
export function timeLimited<Value>(
  work: Value | PromiseLike<Value>,
  ms: number,
  signal: AbortSignalLike,
  late: () => Error,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      Promise.resolve(work).catch(() => undefined);
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    };
    const onAbort = (): void => {
      stop();
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        stop();
        reject(late());
      },
      // setTimeout takes no longer delay.
      Math.min(ms, 2 ** 31 - 1),
    );
    signal.addEventListener("abort", onAbort, { once: true });
    Promise.resolve(work).then(
      (value) => {
        stop();
        resolve(value);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}
