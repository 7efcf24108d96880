// Where players come in: listen sockets with the limits that the networking keeps itself.
import { type ConfigValue, type GameServer, SteamNetworkingConfigValue as Option, Result } from "@headwater/typed";
import { defaults } from "./defaults.js";
import type { Limits } from "./limits.js";
import type { Settings } from "./serverOptions.js";

function optionsOf(limits: Limits, allowWithoutAuth: boolean): ConfigValue[] {
  const values = {
    SendBufferSize: limits.sendQueueBytes,
    RecvBufferSize: limits.receiveQueueBytes,
    RecvBufferMessages: limits.receiveQueueMessages,
    RecvMaxMessageSize: limits.messageBytes,
    TimeoutInitial: limits.handshakeMs,
    ...(allowWithoutAuth ? { IP_AllowWithoutAuth: 1 } : {}),
  };
  const known: object = Option;
  return Object.entries(values).flatMap(([name, value]) => {
    // SDKs before 1.58 have no options for what is received.
    const option = (known as Partial<Record<string, number>>)[name];
    return option === undefined ? [] : [{ option, value: Math.min(value, 2 ** 31 - 1) } as ConfigValue];
  });
}

/** @throws SteamCallError with the reason if a port cannot be had, and if Steam gives no FakeIP. */
export async function listenOn<Data>(steam: GameServer, settings: Settings<Data>, limits: Limits): Promise<void> {
  const { networkingSockets: sockets } = steam;
  const { p2p, ip: byIp = defaults["listen.ip"].default } = settings.listen ?? {};
  const { symmetric = defaults["listen.symmetric"].default, fakeIp = defaults["listen.fakeIp"].default } =
    settings.listen ?? {};
  const options = optionsOf(limits, settings.allowWithoutAuth ?? defaults.allowWithoutAuth.default);
  if (byIp) sockets.createListenSocketIp({ ip: settings.ip ?? "::", port: settings.port }, options);
  const both = symmetric ? [...options, { option: Option.SymmetricConnect, value: 1 } as const] : options;
  if (p2p !== undefined) sockets.createListenSocketP2P(p2p, both);
  if (!fakeIp) return;
  const answer = steam.waitFor("steamNetworkingFakeIpResult", undefined, { timeoutMs: limits.fakeIpMs });
  if (!sockets.beginAsyncRequestFakeIp(1)) {
    answer.catch(() => undefined);
    throw new Error("createServer: Steam gives out no FakeIP here. Leave listen.fakeIp out.");
  }
  const { result } = await answer;
  if (result !== Result.OK)
    throw new Error(
      `createServer: Steam gave no FakeIP: ${Result[result] ?? result}. Try again, or leave listen.fakeIp out.`,
    );
  sockets.createListenSocketP2PFakeIp(0, options);
}
