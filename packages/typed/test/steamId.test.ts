// SteamIDs: parts, text forms, kinds; compared with the npm package steamid where both have an opinion.
import SteamID from "steamid";
import { describe, expect, test } from "vitest";
import { AccountType, Universe } from "../src/generated/enums.js";
import * as steamId from "../src/steamid.js";
import { randomIds } from "./randomIds.js";

const { makeSteamId, parseSteamId, steamIdParts, toSteam2, toSteam3, toSteam64, tryParseSteamId } = steamId;

const user = 76561198006409530n;
const lobby = 0x0186000000abcdefn;

describe("text", () => {
  test.each<[text: string, id: bigint]>([
    ["76561198006409530", user],
    ["0", 0n],
    ["18446744073709551615", 2n ** 64n - 1n],
    ["STEAM_0:0:23071901", user],
    ["STEAM_1:0:23071901", user],
    ["STEAM_2:1:0", makeSteamId({ accountId: 1, universe: Universe.Beta })],
    ["STEAM_0:1:2147483647", makeSteamId({ accountId: 0xffffffff })],
    ["[U:1:46143802]", user],
    ["[U:1:46143802:1]", user],
    ["[U:1:46143802:0]", makeSteamId({ accountId: 46143802, instance: 0 })],
    ["[G:1:4]", makeSteamId({ accountId: 4, accountType: AccountType.GameServer })],
    ["[A:1:123:456]", makeSteamId({ accountId: 123, accountType: AccountType.AnonGameServer, instance: 456 })],
    ["[g:1:4]", 103582791429521412n],
    ["[c:1:4]", makeSteamId({ accountId: 4, accountType: AccountType.Chat, instance: 0x80000 })],
    ["[L:1:4]", makeSteamId({ accountId: 4, accountType: AccountType.Chat, instance: 0x40000 })],
    ["[L:1:46143802:393216]", makeSteamId({ accountId: 46143802, accountType: AccountType.Chat, instance: 0x60000 })],
    ["[T:1:4]", makeSteamId({ accountId: 4, accountType: AccountType.Chat })],
    ["[C:1:4]", makeSteamId({ accountId: 4, accountType: AccountType.ContentServer })],
    ["[I:0:0]", 0n],
  ])("%s is %s", (text, id) => expect(parseSteamId(text)).toBe(id));

  test.each([
    "",
    " 76561198006409530",
    "76561198006409530\n",
    "-1",
    "0x110000100000001",
    "18446744073709551616",
    "1e17",
    "STEAM_5:0:1",
    "STEAM_0:2:1",
    "STEAM_0:1:2147483648",
    "STEAM_0:0",
    "steam_0:0:1",
    "U:1:4",
    "[U:1]",
    "[U:256:4]",
    "[U:1:4294967296]",
    "[U:1:4:1048576]",
    "[U:1:4:]",
    "[Z:1:4]",
    "[i:1:4]",
    "[U:1:4]]",
    "[__proto__:1:4]",
    "٧٦٥٦١١٩٨٠٠٦٤٠٩٥٣٠",
  ])("%j is no SteamID", (text) => {
    expect(tryParseSteamId(text)).toBeUndefined();
    expect(() => parseSteamId(text)).toThrow(SyntaxError);
  });

  test("errors say what it must look like, and do not repeat novels", () => {
    expect(() => parseSteamId("gabe")).toThrow(
      '"gabe" is no SteamID. It must look like 76561198006409530, STEAM_0:0:23071901 or [U:1:46143802].',
    );
    expect(() => parseSteamId("9".repeat(1e6))).toThrow(/^.{1,200}$/);
    expect(() => parseSteamId(Number(user) as never)).toThrow(TypeError);
    expect(tryParseSteamId(undefined as never)).toBeUndefined();
  });

  test.each<[id: bigint, text: string]>([
    [user, "[U:1:46143802]"],
    [makeSteamId({ accountId: 5, instance: 4 }), "[U:1:5:4]"],
    [makeSteamId({ accountId: 5, instance: 0 }), "[U:1:5:0]"],
    [makeSteamId({ accountId: 5, accountType: AccountType.Multiseat, instance: 2 }), "[M:1:5:2]"],
    [makeSteamId({ accountId: 5, accountType: AccountType.GameServer, instance: 0x40000 }), "[G:1:5]"],
    [makeSteamId({ accountId: 123, accountType: AccountType.AnonGameServer, instance: 456 }), "[A:1:123:456]"],
    [makeSteamId({ accountId: 5, accountType: AccountType.ConsoleUser }), "[i:1:5]"],
    [lobby, "[L:1:11259375]"],
    [0n, "[I:0:0]"],
  ])("%s in Steam3 is %s", (id, text) => expect(toSteam3(id)).toBe(text));

  test("Steam2", () => {
    expect(toSteam2(user)).toBe("STEAM_0:0:23071901");
    expect(toSteam2(user, 1)).toBe("STEAM_1:0:23071901");
    expect(toSteam2(makeSteamId({ accountId: 0xffffffff, universe: Universe.Dev }))).toBe("STEAM_4:1:2147483647");
    expect(() => toSteam2(lobby)).toThrow(RangeError);
    expect(() => toSteam2(makeSteamId({ accountId: 1, universe: Universe.Invalid }))).toThrow(RangeError);
  });

  test("every text that is written is read back, and Steam64 without loss", () => {
    for (const id of randomIds(2000)) {
      expect(parseSteamId(toSteam64(id))).toBe(id);
      const text = toSteam3(id);
      if (!text.startsWith("[i")) expect(toSteam3(parseSteamId(text))).toBe(text);
    }
  });
});

describe("parts", () => {
  test("are what they were made of", () => {
    for (const id of randomIds(2000)) expect(makeSteamId(steamIdParts(id))).toBe(id);
    expect(steamIdParts(lobby)).toEqual({
      universe: Universe.Public,
      accountType: AccountType.Chat,
      instance: 0x60000,
      accountId: 11259375,
    });
  });

  test.each([
    { accountId: -1 },
    { accountId: 2 ** 32 },
    { accountId: 1.5 },
    { accountId: Number.NaN },
    { accountId: 1, instance: 2 ** 20 },
    { accountId: 1, accountType: 16 as AccountType },
    { accountId: 1, universe: 256 as Universe },
  ])("%j does not fit", (parts) => expect(() => makeSteamId(parts)).toThrow(RangeError));

  test.each([-1n, 2n ** 64n])("%s is no SteamID", (id) => expect(() => steamIdParts(id)).toThrow(RangeError));

  test("a number is refused: it has lost digits", () => {
    expect(() => steamIdParts(Number(user) as never)).toThrow("A SteamID is a bigint, not a number");
    expect(() => toSteam64("76561198006409530" as never)).toThrow(TypeError);
  });
});

describe("kinds", () => {
  const of = (accountType: AccountType, instance = 0): bigint => makeSteamId({ accountId: 7, accountType, instance });
  const chats = [of(AccountType.Chat, 0x80000), of(AccountType.Chat, 0x40000)];

  test.each<[question: string, ask: (id: bigint) => boolean, yes: bigint[]]>([
    ["isIndividualAccount", steamId.isIndividualAccount, [of(AccountType.Individual), of(AccountType.ConsoleUser)]],
    ["isGameServerAccount", steamId.isGameServerAccount, [of(AccountType.GameServer), of(AccountType.AnonGameServer)]],
    ["isPersistentGameServerAccount", steamId.isPersistentGameServerAccount, [of(AccountType.GameServer)]],
    ["isAnonGameServerAccount", steamId.isAnonGameServerAccount, [of(AccountType.AnonGameServer)]],
    ["isContentServerAccount", steamId.isContentServerAccount, [of(AccountType.ContentServer)]],
    ["isClanAccount", steamId.isClanAccount, [of(AccountType.Clan)]],
    ["isChatAccount", steamId.isChatAccount, [of(AccountType.Chat), ...chats]],
    ["isLobby", steamId.isLobby, [of(AccountType.Chat, 0x40000)]],
    ["isClanChat", steamId.isClanChat, [of(AccountType.Chat, 0x80000)]],
    ["isConsoleUserAccount", steamId.isConsoleUserAccount, [of(AccountType.ConsoleUser)]],
    ["isAnonUserAccount", steamId.isAnonUserAccount, [of(AccountType.AnonUser)]],
    ["isAnonAccount", steamId.isAnonAccount, [of(AccountType.AnonUser), of(AccountType.AnonGameServer)]],
  ])("%s", (_, ask, yes) => {
    // The instance of a game server is no flag of a chat.
    const odd = of(AccountType.GameServer, 0xe0000);
    const asked = [...(Object.values(AccountType) as AccountType[]).map((each) => of(each)), ...chats, odd];
    const expected = yes.includes(of(AccountType.GameServer)) ? [...yes, odd] : yes;
    expect(asked.filter(ask).sort()).toEqual(expected.sort());
  });

  test("isBlankAnonAccount", () => {
    const blank = { accountId: 0, accountType: AccountType.AnonGameServer };
    expect(steamId.isBlankAnonAccount(makeSteamId(blank))).toBe(true);
    expect(steamId.isBlankAnonAccount(makeSteamId({ ...blank, instance: 1 }))).toBe(false);
    expect(steamId.isBlankAnonAccount(makeSteamId({ ...blank, accountId: 1 }))).toBe(false);
    expect(steamId.isBlankAnonAccount(0n)).toBe(false);
  });

  test("staticAccountKey", () => {
    expect(steamId.staticAccountKey(user)).toBe(0x0110000002c0193an);
    expect(steamId.staticAccountKey(makeSteamId({ accountId: 46143802, instance: 0xfffff }))).toBe(
      steamId.staticAccountKey(user),
    );
  });

  test.each<[valid: boolean, id: bigint]>([
    [true, user],
    [false, 0n],
    [false, makeSteamId({ accountId: 0 })],
    [false, makeSteamId({ accountId: 1, instance: 0 })],
    [false, makeSteamId({ accountId: 1, instance: 2 })],
    [false, makeSteamId({ accountId: 1, universe: Universe.Invalid })],
    [false, makeSteamId({ accountId: 1, universe: Universe.Max })],
    [true, of(AccountType.Clan)],
    [false, of(AccountType.Clan, 1)],
    [false, makeSteamId({ accountId: 0, accountType: AccountType.Clan })],
    [true, of(AccountType.GameServer, 5)],
    [false, makeSteamId({ accountId: 0, accountType: AccountType.GameServer })],
    [true, makeSteamId({ accountId: 0, accountType: AccountType.AnonGameServer })],
    [true, lobby],
    [false, of(AccountType.Max)],
  ])("isValidSteamId is %s for %s", (valid, id) => expect(steamId.isValidSteamId(id)).toBe(valid));
});

describe("the package steamid", () => {
  test("agrees on parts, text, kinds and validity", () => {
    for (const id of randomIds(5000)) {
      const theirs = new SteamID(id);
      const { universe, accountType, instance, accountId } = steamIdParts(id);
      expect([theirs.universe, theirs.type, theirs.instance, theirs.accountid]).toEqual([
        universe,
        accountType,
        instance,
        accountId,
      ]);
      expect(theirs.getSteamID64()).toBe(toSteam64(id));
      expect([id, theirs.isGroupChat()]).toEqual([id, steamId.isClanChat(id)]);
      // It takes a chat's flags for what they are in any account; and type 9 had another name once.
      const flagged = accountType !== AccountType.Chat && (instance & 0xc0000) !== 0;
      if (!flagged) expect(toSteam3(id)).toBe(theirs.steam3());
      // It counts the matchmaking's flag alone as a lobby.
      if ((instance & 0x60000) !== 0x20000) expect([id, steamId.isLobby(id)]).toEqual([id, theirs.isLobby()]);
      // It admits users' instances up to 4, as older SDKs did.
      const admitted = accountType === AccountType.Individual && instance !== 1 && instance <= 4;
      if (!admitted) expect([id, steamId.isValidSteamId(id)]).toEqual([id, theirs.isValid()]);
      if (accountType === AccountType.Individual && universe >= 1 && universe <= 4) {
        expect([toSteam2(id), toSteam2(id, 1)]).toEqual([theirs.steam2(), theirs.steam2(true)]);
      }
    }
  });

  test("agrees on how text is read", () => {
    for (const id of randomIds(5000)) {
      for (const text of [new SteamID(id).steam3(), new SteamID(id).getSteamID64()]) {
        const ours = tryParseSteamId(text);
        // Universes it does not know make it throw; letters it does not know, an invalid id.
        if (ours === undefined) expect(text).toMatch(/^\[i:/);
        else if (steamIdParts(ours).universe <= 5)
          expect([text, ours]).toEqual([text, new SteamID(text).getBigIntID()]);
      }
    }
  });
});
