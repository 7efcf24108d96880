// The text of every error with a code ends in where the code is explained.
import * as nativeErrors from "@headwater/native/errors";
import { describe, expect, test } from "vitest";
import * as typed from "../src/index.js";

const { SteamCallError, SteamInitError, SteamLogOnError, SteamNotRunningError } = typed;
const { SteamResultError, SteamShutdownError, SteamTimeoutError } = typed;

const made: [error: Error, heading: string][] = [
  [new SteamInitError("GameServer.init", 1, "no"), "steam-refuses-to-initialise"],
  [SteamLogOnError.refused(typed.Result.GSLTDenied), "err_steam_logon_refused"],
  [SteamLogOnError.timedOut(5), "err_steam_logon_timeout"],
  [SteamLogOnError.timedOut(5, { result: typed.Result.GSLTDenied, count: 1 }), "err_steam_logon_timeout"],
  [SteamLogOnError.underWay("GameServer.logOn"), "err_steam_logon_pending"],
  [SteamLogOnError.cancelled(), "err_steam_logon_cancelled"],
  [new SteamResultError("It", typed.Result.Fail), "err_steam_result"],
  [new SteamCallError("It.does", undefined), "headwater_call_failed"],
  [SteamCallError.noHandle("It.does", "Failed (0x00000062)."), "headwater_call_failed"],
  [new SteamTimeoutError("Too late."), "err_steam_timeout"],
  [new SteamNotRunningError("GameServer"), "headwater_not_running"],
  [new SteamShutdownError("It"), "err_steam_shutdown"],
  [nativeErrors.wrongType("Wrong."), "err_invalid_arg_type"],
  [nativeErrors.wrongValue("Wrong."), "err_invalid_arg_value"],
  [nativeErrors.outOfRange("Wrong."), "err_out_of_range"],
];

test.each(made)("%s", ({ message }, heading) => {
  const [text, ...rest] = message.split(/[ \n]See node_modules\/@headwater\/native\/docs\/troubleshooting\.md#/);
  expect(rest).toEqual([heading]);
  expect(nativeErrors.unexplained(message)).toBe(text);
});

describe("what is thrown", () => {
  test("is all here", () => {
    const kinds = Object.values(typed).filter((each) => typeof each === "function" && each.prototype instanceof Error);
    expect(kinds.length).toBeGreaterThan(6);
    expect(kinds.filter((kind) => !made.some(([error]) => error instanceof (kind as typeof Error)))).toEqual([]);
  });

  test("has a reason without that", () => {
    expect(SteamCallError.noHandle("It.does", "No.").reason).toBe("Steam refused: No.");
  });
});
