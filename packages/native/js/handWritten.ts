// The hand-written types that overrides name: what the generated typings import.
export type { ReceiveBatch } from "./receiveBatch.js";
export type { SendBatch } from "./sendBatch.js";
export type * from "./values.js";
