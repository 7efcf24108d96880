// Errors of arguments made in JavaScript, with the codes of those that C++ makes.
import { explained } from "./explained.js";

export function wrongType(message: string): TypeError {
  return coded(TypeError, message, "ERR_INVALID_ARG_TYPE");
}

export function wrongValue(message: string): TypeError {
  return coded(TypeError, message, "ERR_INVALID_ARG_VALUE");
}

export function outOfRange(message: string): RangeError {
  return coded(RangeError, message, "ERR_OUT_OF_RANGE");
}

/** An error with a code, and where to read about it. */
export function coded<Made extends Error>(
  Kind: new (message: string, options?: ErrorOptions) => Made,
  message: string,
  code: string,
  options?: ErrorOptions,
): Made & { code: string } {
  return Object.assign(new Kind(explained(message, code), options), { code });
}
