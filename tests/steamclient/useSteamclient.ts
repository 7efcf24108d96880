// Before each file of such a project: whoever loads Valve's library, or looks for the loopback, finds our steamclient.
import { steamclientPath } from "@headwater/loopback";

process.env["HEADWATER_STEAMCLIENT"] = steamclientPath();
