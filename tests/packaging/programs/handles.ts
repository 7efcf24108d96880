// Handles: what flows in without a cast, what does not, and the way in for numbers from elsewhere.
import {
  type GameServer,
  type HAuthTicket,
  type Handle,
  type HSteamListenSocket,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  INVALID_HTTPREQUEST_HANDLE,
  k_HSteamNetConnection_Invalid,
  k_HSteamNetPollGroup_Invalid,
  k_nSteamNetworkingSend_Reliable,
  k_SteamInventoryResultInvalid,
  k_UGCQueryHandleInvalid,
  k_uAPICallInvalid,
  type PublishedFileId,
  ReceiveBatch,
  SendBatch,
  type SteamAPICall,
  SteamNetworkingConfigScope,
  SteamNetworkingConfigValue,
  type UGCHandle,
  type UGCQueryHandle,
} from "@headwater/typed";

declare const server: GameServer;
const sockets = server.networkingSockets;

export async function flowsInWithoutCasts(): Promise<void> {
  const listener: HSteamListenSocket = sockets.createListenSocketIp("0.0.0.0:27015");
  const group: HSteamNetPollGroup = sockets.createPollGroup();
  server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    sockets.acceptConnection(connection);
    sockets.setConnectionPollGroup(connection, group);
    sockets.getListenSocketAddress(info.listenSocket);
  });
  for await (const message of server.messages(group)) sockets.closeConnection(message.connection, 0, "", false);
  for (const message of sockets.receiveMessages({ connection: sockets.connectByIpAddress("127.0.0.1:1") })) {
    sockets.sendMessageToConnection(message.connection, message.data, k_nSteamNetworkingSend_Reliable);
  }
  const received = new ReceiveBatch();
  const sent = new SendBatch({ capacity: 8 });
  sockets.receiveMessagesOnPollGroup(group, received);
  const first = received.connections[0];
  if (first !== undefined) {
    sent.add(first, received.payload(0), 0);
    sockets.closeConnection(first, 0, "", false);
  }
  sockets.sendMessages(sent);
  const pair = sockets.createSocketPair(false);
  if (pair) sockets.closeConnection(pair.connection1, 0, "", false);
  const request = server.http.createHttpRequest(1, "http://127.0.0.1/");
  server.http.releaseHttpRequest(request);
  const query: UGCQueryHandle = server.ugc.createQueryUgcDetailsRequest([1n, 2n]);
  const { handle } = await server.ugc.sendQueryUgcRequest(query);
  server.ugc.releaseQueryUgcRequest(handle);
  const items = server.inventory.getAllItems();
  if (items !== null) server.inventory.destroyResult(items);
  server.networkingUtils.setConfigValue(
    { option: SteamNetworkingConfigValue.TimeoutInitial, value: 1 },
    SteamNetworkingConfigScope.ListenSocket,
    listener,
  );
}

export function areNumbersAllTheSame(connection: HSteamNetConnection, call: SteamAPICall): unknown[] {
  const byConnection = new Map<HSteamNetConnection, string>([[connection, "somebody"]]);
  const asNumber: number = connection;
  const asBigint: bigint = call;
  return [
    byConnection.get(connection),
    asNumber + 1,
    asBigint + 1n,
    `${connection}`,
    connection === 0,
    call === 0n,
    connection === k_HSteamNetConnection_Invalid,
    connection === asNumber,
    connection > 0,
    Uint32Array.of(connection),
  ];
}

export function constantsAreHandles(connection: HSteamNetConnection): void {
  sockets.setConnectionPollGroup(connection, k_HSteamNetPollGroup_Invalid);
  sockets.closeConnection(k_HSteamNetConnection_Invalid, 0, "", false);
  server.http.releaseHttpRequest(INVALID_HTTPREQUEST_HANDLE);
  server.ugc.releaseQueryUgcRequest(k_UGCQueryHandleInvalid);
  server.inventory.destroyResult(k_SteamInventoryResultInvalid);
  server.utils.isApiCallCompleted(k_uAPICallInvalid);
  const zero: 0 | HSteamNetConnection = k_HSteamNetConnection_Invalid;
  void zero;
}

export function theWayIn(stored: number, storedWide: bigint): void {
  sockets.closeConnection(17 as HSteamNetConnection, 0, "", false);
  sockets.closeConnection(stored as HSteamNetConnection, 0, "", false);
  server.ugc.releaseQueryUgcRequest(storedWide as UGCQueryHandle);
  const mine: Handle<"HSteamNetConnection"> = stored as HSteamNetConnection;
  sockets.closeConnection(mine, 0, "", false);
}

export function idsStayPlain(file: UGCHandle, item: PublishedFileId): void {
  server.gameServer.endAuthSession(76561198006409530n);
  server.ugc.createQueryUgcDetailsRequest([1n, item]);
  const plain: bigint = file;
  const app: number = server.utils.getAppId();
  void [plain, app];
}

export function mixedUp(
  connection: HSteamNetConnection,
  listener: HSteamListenSocket,
  group: HSteamNetPollGroup,
  ticket: HAuthTicket,
  call: SteamAPICall,
): void {
  // @ts-expect-error a poll group is no connection
  sockets.acceptConnection(group);
  // @ts-expect-error a listen socket is no connection
  sockets.closeConnection(listener, 0, "", false);
  // @ts-expect-error a connection is no listen socket
  sockets.closeListenSocket(connection);
  // @ts-expect-error the two stand the wrong way round
  sockets.setConnectionPollGroup(group, connection);
  // @ts-expect-error a number is no connection
  sockets.acceptConnection(17);
  // @ts-expect-error nor is a computed one
  sockets.acceptConnection(connection + 1);
  // @ts-expect-error 0 is written k_HSteamNetConnection_Invalid
  sockets.acceptConnection(0);
  // @ts-expect-error a connection's messages are asked for with { connection }
  server.messages(connection);
  // @ts-expect-error { connection } holds a connection
  server.messages({ connection: group });
  // @ts-expect-error a ticket is no request
  server.http.releaseHttpRequest(ticket);
  // @ts-expect-error a call is no query
  server.ugc.releaseQueryUgcRequest(call);
  // @ts-expect-error a bigint is no query
  server.ugc.releaseQueryUgcRequest(1n);
  // @ts-expect-error an invalid poll group is no connection
  sockets.acceptConnection(k_HSteamNetPollGroup_Invalid);
  // @ts-expect-error a batch holds connections
  new SendBatch().add(group, new Uint8Array(), 0);
  // @ts-expect-error a cast does not make a connection of a poll group
  sockets.acceptConnection(group as HSteamNetConnection);
}
