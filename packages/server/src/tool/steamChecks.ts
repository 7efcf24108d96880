// What a server needs of Steam: the library, the client library behind it, the app id, the token.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type LibraryInfo, loadLibrary } from "@headwater/typed";
import { bad, type Finding, ok, unsure } from "./finding.js";

type Variables = Record<string, string | undefined>;

/** Loads it, by the rules by which a server does. */
export function checkLibrary(path: string | undefined): { library: LibraryInfo | undefined; findings: Finding[] } {
  try {
    const library = loadLibrary(path);
    const { isLoopback, sdkVersion, missing, incompatible } = library;
    const findings = [
      isLoopback
        ? unsure("library", `${library.path} is the loopback, which talks to no Steam: for development and tests.`)
        : ok("library", library.path),
    ];
    const lacking = [...missing, ...incompatible];
    if (sdkVersion === undefined)
      findings.push(unsure("SDK", "The library belongs to none that this version of Headwater knows."));
    else findings.push(ok("SDK", sdkVersion));
    if (lacking.length > 0)
      findings.push(
        unsure(
          "functions",
          `${lacking.length} cannot be called (${few(lacking)}). Take the library of Headwater's SDK.`,
        ),
      );
    return { library, findings };
  } catch (error) {
    return { library: undefined, findings: [bad("library", (error as Error).message)] };
  }
}

const few = (names: readonly string[]): string => names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : "");

/** Valve's library loads it when a server starts. */
export function checkSteamclient(
  variables: Variables,
  home = homedir(),
  platform: string = process.platform,
): Finding[] {
  // On Windows it comes with the program, or from an installed Steam; there are no servers for macOS.
  if (platform !== "linux") return [];
  const folders = (variables["LD_LIBRARY_PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const places = [...folders, join(home, ".steam/sdk64")].map((folder) => join(folder, "steamclient.so"));
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    return [
      bad(
        "steamclient",
        `There is no ${places.join(", nor ")}. SteamCMD has it: steamcmd +login anonymous +app_update 1007 +quit, then ` +
          "link linux64/steamclient.so there.",
      ),
    ];
  const head = readFileSync(found).subarray(0, 5);
  const is64Bit = head.toString("latin1", 0, 4) === "\x7fELF" && head[4] === 2;
  return [
    is64Bit
      ? ok("steamclient", found)
      : bad("steamclient", `${found} is no 64-bit library: link SteamCMD's linux64/steamclient.so, not linux32's.`),
  ];
}

export function checkAppId(variables: Variables, folder: string): Finding {
  const file = join(folder, "steam_appid.txt");
  const variable = variables["SteamAppId"];
  const [text, where] = existsSync(file) ? [readFileSync(file, "utf8"), file] : [variable, "SteamAppId"];
  if (text === undefined)
    return bad(
      "app id",
      `Neither ${file} nor the environment variable SteamAppId is there. Write your app's number to one.`,
    );
  const id = text.replaceAll("\0", "").trim();
  if (!/^[1-9]\d{0,9}$/.test(id)) return bad("app id", `${where} is ${JSON.stringify(text)}: expected a number alone.`);
  return id === "480"
    ? unsure("app id", `480 (${where}) is Valve's example, Spacewar. Take your game's for what players are to find.`)
    : ok("app id", `${id} (${where})`);
}

/** @param name - the environment variable it is in */
export function checkToken(variables: Variables, name: string): Finding {
  const token = variables[name];
  if (token === undefined || token === "")
    return unsure(
      "token",
      `${name} is not set: the server logs on without an account, with another SteamID each time.`,
    );
  // Whose it is must not stand in a log.
  return /^[0-9A-F]{32}$/i.test(token)
    ? ok("token", `${name} has the form of one`)
    : bad(
        "token",
        `${name} has ${token.length} characters, a token has 32, 0 to 9 and A to F. ` +
          "Copy it again from https://steamcommunity.com/dev/managegameservers.",
      );
}
