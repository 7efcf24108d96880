// Where messages come from, and the words for it.
import type { MessageSource } from "@headwater/native";

export type { Message, MessageSource } from "@headwater/native";

/** The source in words, for error messages. */
export function describeSource(source: MessageSource): string {
  return typeof source === "number" ? `Poll group ${source}` : `Connection ${source.connection}`;
}

export function noSuchSource(source: MessageSource): Error {
  return new Error(`${describeSource(source)} does not exist, or not any more.`);
}
