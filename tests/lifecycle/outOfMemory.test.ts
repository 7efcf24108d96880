// A process at its limit of memory or threads: what was asked for and cannot be had is an error, and the process goes on.
import { describe, expect, test } from "vitest";
import { runProgram } from "./runProgram.js";

/** The error that a program gets which asks too much of something, and goes on. */
async function errorOf(what: string): Promise<unknown> {
  const ending = await runProgram("outOfMemory.mjs", [what]);
  expect(ending, ending.stderr).toMatchObject({ code: 0, signal: null });
  return ending.messages[0];
}

describe.skipIf(process.platform !== "linux")("beyond the limit (else: no prlimit)", () => {
  test.each([
    ["ReceiveBatch", /^new ReceiveBatch: there is no memory for 1 messages and 268435456 bytes of payloads\. See /],
    ["SendBatch", /^new SendBatch: there is no memory for 1 messages and 268435456 bytes of payloads\. See /],
    [
      "large message",
      /SendMessages: row 0 has 268435456 bytes at offset 0, for which there is no memory\. Nothing was/,
    ],
    [
      "text",
      /^ISteamGameServer\.SetProduct: argument 1 \(pszProduct\): there is no memory for its 536870912 bytes\. See /,
    ],
    [
      "text of an option",
      /^ISteamNetworkingUtils\.SetConfigValue: argument 1 \(opt\)\.value: there is no memory for its 536870912 bytes/,
    ],
    [
      "text of an identity",
      /^ISteamNetworkingSockets\.ConnectP2P: argument 1 \(identityRemote\)\.value: there is no memory for its 536870912 bytes/,
    ],
    ["text of an address", /ConnectByIPAddress: argument 1 \(address\): there is no memory for its 536870912 bytes/],
    [
      "texts",
      /^ISteamUGC\.AddRequiredTagGroup: argument 2 \(pTagGroups\)\[1\]: there is no memory for its 536870912 bytes/,
    ],
    ["room for bytes", /GetAuthSessionTicket: argument 1 \(pTicket\): there is no memory for its 67108864 bytes/],
  ])("%s", async (what, error) => {
    expect(await errorOf(what)).toMatch(error);
  });

  test("a background pump without a thread for it", async () => {
    expect(await errorOf("thread")).toMatch(/^backgroundPump\.start: the system gave no thread for it\. Raise the/);
  });
});
