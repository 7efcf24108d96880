// Memory that C++ and JavaScript share belongs to one thread. Node refuses to send it to another; the language's own
// ArrayBuffer.prototype.transfer() cannot be refused, and leaves views of no length behind, which swallow what is written.
import { coded } from "./argumentErrors.js";

/** What calls throw whose memory is gone. */
export function transferredError(what: string): TypeError {
  const message =
    `${what}: the memory it needs was transferred elsewhere. Send a copy, such as data.slice(), and use a new ` +
    "object instead of this one.";
  return coded(TypeError, message, "ERR_INVALID_STATE");
}
