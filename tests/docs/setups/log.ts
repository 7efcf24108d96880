// A program with a logger that takes fields and a text, as pino does.
export declare const log: { error(fields: object, text: string): void };
