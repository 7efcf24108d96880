// A program that knows how its server is to run.
import { createServer } from "@headwater/server";

export declare const options: { name: string; game: string; version: string };
export { createServer };
