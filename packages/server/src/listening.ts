// Where players come in: listen sockets with the limits that the networking keeps itself.
import { type ConfigValue, type GameServer, SteamNetworkingConfigValue as Option, Result } from "@headwater/typed";
import { defaults } from "./defaults.js";
import type { Limits } from "./limits.js";
import type { Settings } from "./serverOptions.js";

/** How long Steam may take to give out a FakeIP, in milliseconds. */
const fakeIpMs = 20_000;

function optionsOf(limits: Limits, allowWithoutAuth: boolean): ConfigValue[] {
  const most = 2 ** 31 - 1;
  return [
    { option: Option.SendBufferSize, value: Math.min(limits.sendQueueBytes, most) },
    { option: Option.RecvBufferSize, value: Math.min(limits.receiveQueueBytes, most) },
    { option: Option.RecvBufferMessages, value: Math.min(limits.receiveQueueMessages, most) },
    { option: Option.RecvMaxMessageSize, value: Math.min(limits.messageBytes, most) },
    { option: Option.TimeoutInitial, value: Math.min(limits.handshakeMs, most) },
    ...(allowWithoutAuth ? [{ option: Option.IP_AllowWithoutAuth, value: 1 } as const] : []),
  ];
}

/** @throws SteamCallError with the reason if a port cannot be had, and if Steam gives no FakeIP. */
export async function listenOn<Data>(steam: GameServer, settings: Settings<Data>, limits: Limits): Promise<void> {
  const { networkingSockets: sockets } = steam;
  const { ip: byIp = true, p2p, symmetric = false, fakeIp = false } = settings.listen ?? {};
  const options = optionsOf(limits, settings.allowWithoutAuth ?? defaults.allowWithoutAuth.default);
  if (byIp) sockets.createListenSocketIp({ ip: settings.ip ?? "::", port: settings.port }, options);
  const both = symmetric ? [...options, { option: Option.SymmetricConnect, value: 1 } as const] : options;
  if (p2p !== undefined) sockets.createListenSocketP2P(p2p, both);
  if (!fakeIp) return;
  const answer = steam.waitFor("steamNetworkingFakeIpResult", undefined, { timeoutMs: fakeIpMs });
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
