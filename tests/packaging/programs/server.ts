// A server as users write it: compiled with and without Node's types, by every supported TypeScript.
import {
  GameClient,
  GameServer,
  type GameServerOptions,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  Result,
  ServerMode,
  SteamLogOnError,
  SteamNetworkingConnectionState,
  type ValidateAuthTicketResponse,
} from "@headwater/typed";
import { k_nSteamNetworkingSend_Unreliable } from "@headwater/typed/constants";
import { AuthSessionResponse, type EnumValue, enumObject } from "@headwater/typed/enums";
import { type Json, jsonReplacer, jsonReviver, toJson } from "@headwater/typed/json";
import { isGameServerAccount, parseSteamId, steamIdParts } from "@headwater/typed/steamid";

const options: GameServerOptions = {
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
};

export async function serve(): Promise<string[]> {
  await using server = await GameServer.init(options);
  const said: string[] = [];
  try {
    await server.logOnAnonymous({ timeoutMs: 1000 });
  } catch (error) {
    if (error instanceof SteamLogOnError && error.result === Result.GSLTDenied) said.push(error.message);
  }
  const sockets = server.networkingSockets;
  const players = sockets.createPollGroup();
  server
    .on("steamNetConnectionStatusChanged", ({ connection, info }) => {
      if (info.state === SteamNetworkingConnectionState.Connecting) sockets.acceptConnection(connection);
    })
    .once("validateAuthTicketResponse", (event) => {
      const { steamId }: { steamId: bigint } = event;
      const response: AuthSessionResponse = event.authSessionResponse;
      said.push(`${steamId} ${AuthSessionResponse[response] ?? response}`);
    });
  const onDisconnect = ({ result }: { result: Result }): void => void said.push(`${result}`);
  server.on("steamServersDisconnected", onDisconnect).off("steamServersDisconnected", onDisconnect);
  const event: ValidateAuthTicketResponse = await server.waitFor(
    "validateAuthTicketResponse",
    (each) => each.steamId > 0n,
  );
  const answer: Json<ValidateAuthTicketResponse> = toJson(event);
  said.push(answer.steamId, JSON.stringify(event, jsonReplacer), String(JSON.parse("{}", jsonReviver)));
  for await (const message of server.messages(players)) echo(server, message);
  const emitted: boolean = server.emit("validateAuthTicketResponse", event);
  const count: number = server.listenerCount("steamServersConnected");
  said.push(`${emitted} ${count} ${server.eventNames().length} ${server.listeners("steamServersConnected").length}`);
  return said;
}

function echo(server: GameServer, { connection, data }: Message): void {
  const flags = k_nSteamNetworkingSend_Reliable | k_nSteamNetworkingSend_Unreliable;
  server.networkingSockets.sendMessageToConnection(connection, data, flags);
}

export function eitherSide(side: GameServer | GameClient): void {
  side.on("steamNetConnectionStatusChanged", ({ info }) => {
    const text: string = info.endDebug;
    // @ts-expect-error so it is known what it is
    const wrong: number = info.endDebug;
    void [text, wrong];
  });
  // @ts-expect-error only servers have it
  side.on("gsStatsUnloaded", () => {});
}

export async function player(): Promise<Uint8Array> {
  await using client = await GameClient.init();
  const { ticket } = await client.requestAuthTicket();
  return ticket;
}

export function ids(text: string): unknown[] {
  const id: bigint = parseSteamId(text);
  return [isGameServerAccount(id), steamIdParts(id).accountId + 1];
}

const Mood = enumObject({ Good: 0, Bad: 1 });
type Mood = EnumValue<typeof Mood>;
export const mood: Mood = Mood.Bad;

export function wrong(server: GameServer): void {
  // @ts-expect-error there is no such event
  server.on("steamServersConected", () => {});
  // @ts-expect-error the event has no such field
  server.on("steamServersDisconnected", ({ resolt }) => resolt);
  // @ts-expect-error listeners take the event's payload
  server.on("validateAuthTicketResponse", (text: string) => text);
  // @ts-expect-error an event needs its payload
  server.emit("validateAuthTicketResponse");
  // @ts-expect-error not a mood
  const none: Mood = 2;
  void none;
}
