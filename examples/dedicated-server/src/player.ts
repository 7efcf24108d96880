// A player process: gets a ticket from Steam, connects, proves who it is, exchanges messages, leaves.
import { EndCode } from "@headwater/server/codes";
import {
  GameClient,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  type Message,
  Result,
  type SteamNetConnectionInfo,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { Exchange } from "./exchange.js";
import { report, runChild } from "./parent.js";
import { decode, encode, messagesPerSort } from "./protocol.js";

const [library = "", name = "", port = "", forgesFirst = ""] = process.argv.slice(2);
const address = { ip: "127.0.0.1", port: Number(port) };

await runChild(async (stop) => {
  await using client = await GameClient.init({ library });
  report({ type: "stage", stage: "init", detail: String(client.steamId) });
  const { handle, ticket } = await client.requestAuthTicket(undefined, { timeoutMs: 20_000, signal: stop });
  report({ type: "stage", stage: "ticket", detail: `${ticket.length} bytes` });

  if (forgesFirst === "forge") {
    const refusal = await play(client, forged(ticket), stop);
    if (refusal === undefined) throw new Error("the server let a forged ticket in");
    report({ type: "stage", stage: "refused", detail: refusal });
  }
  const refusal = await play(client, ticket, stop);
  if (refusal !== undefined) throw new Error(`the server refused a good ticket: ${refusal}`);
  client.user.cancelAuthTicket(handle);
});

/** The ticket with half of its bits turned: what a cheater without Steam could make of one. */
function forged(ticket: Uint8Array): Uint8Array {
  return ticket.map((byte, index) => (index < ticket.length / 2 ? byte : byte ^ 0xff));
}

/** One round on the server; the reason if it refuses the ticket. The server ends the round, by closing. */
async function play(client: GameClient, ticket: Uint8Array, stop: AbortSignal): Promise<string | undefined> {
  const sockets = client.networkingSockets;
  const connection = await connect(client, stop);
  const exchange = new Exchange();
  const round = new AbortController();
  const signal = AbortSignal.any([stop, round.signal]);
  let sending: Promise<void> | undefined;

  const send = (data: Uint8Array, reliable: boolean): boolean =>
    sockets.send(connection, data, reliable ? k_nSteamNetworkingSend_Reliable : k_nSteamNetworkingSend_Unreliable) ===
    Result.OK;

  const onMessage = ({ data }: Message): void => {
    const message = decode(data);
    if (message?.kind === "welcome") {
      report({ type: "stage", stage: "authenticated", detail: "" });
      sending = exchange.send(send, signal);
      sending.catch(() => round.abort());
    } else if (message !== undefined) {
      exchange.onMessage(message);
    }
  };
  const closed = client
    .waitFor("steamNetConnectionStatusChanged", (event) => event.connection === connection && isClosed(event.info), {
      timeoutMs: 60_000,
      signal: stop,
    })
    .finally(() => round.abort());
  // Awaited below, unless something else fails first.
  closed.catch(() => undefined);

  send(encode({ kind: "hello", name, ticket }), true);
  for await (const message of client.messages({ connection }, { signal })) onMessage(message);

  await sending;
  const { info } = await closed;
  // What arrived before the end is still there to be read, until this side closes, too.
  for (const message of sockets.receiveMessages({ connection })) onMessage(message);
  sockets.closeConnection(connection, EndCode.Closed, "bye", false);
  if (info.endReason !== EndCode.Closed) return info.endDebug;
  const { reliable, unreliable } = exchange.received;
  if (reliable < messagesPerSort) throw new Error(`the connection ended after ${reliable} messages: ${info.endDebug}`);
  report({ type: "stage", stage: "exchanged", detail: `received ${reliable} reliable, ${unreliable} unreliable` });
  return undefined;
}

async function connect(client: GameClient, signal: AbortSignal): Promise<HSteamNetConnection> {
  const connection = client.networkingSockets.connectByIpAddress(address, [
    { option: SteamNetworkingConfigValue.IP_AllowWithoutAuth, value: 1 },
  ]);
  const { info } = await client.waitFor(
    "steamNetConnectionStatusChanged",
    (event) => event.connection === connection && (isConnected(event.info) || isClosed(event.info)),
    { timeoutMs: 20_000, signal },
  );
  if (!isConnected(info)) throw new Error(`cannot connect to ${address.ip}:${address.port}: ${info.endDebug}`);
  return connection;
}

function isConnected({ state }: SteamNetConnectionInfo): boolean {
  return state === SteamNetworkingConnectionState.Connected;
}

function isClosed({ state }: SteamNetConnectionInfo): boolean {
  return (
    state === SteamNetworkingConnectionState.ClosedByPeer ||
    state === SteamNetworkingConnectionState.ProblemDetectedLocally
  );
}
