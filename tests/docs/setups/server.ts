// A program with a running server.
import type { DedicatedServer } from "@headwater/server";

export declare const server: DedicatedServer;
