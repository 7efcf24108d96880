// Valve's own libsteam_api of SDK 1.60, for tests without a client behind it.
import { findsClients, valveLibrary } from "../steamclient/valveLibraries.mjs";

/** Undefined with a reason where there is no such library for this platform. */
export const realLibrary: string | undefined = findsClients ? valveLibrary("1.60") : undefined;

export const whyNoRealLibrary = "the package carries libsteam_api for other platforms under other names";
