// Reliable messages over a bad line: what is accepted for sending arrives once, in order and byte for byte.
import { randomBytes } from "node:crypto";
import { setInterval as frames } from "node:timers/promises";
import {
  k_nSteamNetworkingSend_Reliable,
  ReceiveBatch,
  Result,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { playersApi } from "../steamclient/door.mjs";
import { connect, spoilLine, startSides } from "./link.mjs";

const [smallest, largest] = [8, 120];
/** Payloads are windows of this noise, so that what should arrive is known without keeping it. */
const noise = randomBytes(65_536);

/** The connections' options: rates are no limit, and the queue is small enough to be full often. */
const options = [
  { option: SteamNetworkingConfigValue.SendRateMin, value: 4_000_000 },
  { option: SteamNetworkingConfigValue.SendRateMax, value: 4_000_000 },
  { option: SteamNetworkingConfigValue.SendBufferSize, value: 65_536 },
  // A packet that fills a gap releases more than the 1,000 messages that wait by default. GameNetworkingSockets keeps
  // the rest back until another reliable message comes, and behind the last one comes none.
  { option: SteamNetworkingConfigValue.RecvBufferMessages, value: 65_536 },
];

/**
 * @param {{ messages: number, line: import("./link.mjs").BadLine }} run
 * @returns {Promise<import("./reliableRun.mjs").ReliableReport>}
 */
export async function reliableRun({ messages, line }) {
  const sides = await startSides();
  const { server, player } = sides;
  try {
    const link = await connect(sides, { options });
    spoilLine(player.networkingUtils, line);
    return await exchange(sides, link, messages);
  } finally {
    player.shutdown();
    server.shutdown();
  }
}

async function exchange({ server, player }, { atServer, atPlayer, group }, messages) {
  const outgoing = new (playersApi().SendBatch)();
  const incoming = new ReceiveBatch();
  const report = {
    accepted: 0,
    received: 0,
    bytes: 0,
    fullQueues: 0,
    worstQuality: 1,
    pingMs: 0,
    seconds: 0,
    defects: [],
  };
  const began = performance.now();
  for await (const _ of frames(1)) {
    while (report.accepted < messages && send()) {}
    receive();
    const { result, status } = server.networkingSockets.getConnectionRealTimeStatus(atServer, 0);
    if (result !== Result.OK || status.state !== SteamNetworkingConnectionState.Connected) {
      report.defects.push(`the connection ended after ${report.received} of ${messages} messages`);
    } else if (status.connectionQualityLocal >= 0) {
      report.worstQuality = Math.min(report.worstQuality, status.connectionQualityLocal);
    }
    report.pingMs = Math.max(report.pingMs, status.ping);
    if (report.received >= messages || report.defects.length > 0) break;
  }
  report.seconds = (performance.now() - began) / 1000;
  // Nothing comes behind the last message: the end of the connection is behind everything. It is said once only.
  spoilLine(player.networkingUtils, {});
  const ended = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ connection, info }) => connection === atServer && info.state === SteamNetworkingConnectionState.ClosedByPeer,
  );
  player.networkingSockets.closeConnection(atPlayer, 0, "done", true);
  await ended;
  receive();
  if (report.received !== messages) report.defects.push(`${report.received} of ${messages} messages arrived`);
  return report;

  /** One batch. False when the queue is full: what was refused is sent again with the next frame. */
  function send() {
    outgoing.clear();
    while (report.accepted + outgoing.count < messages && outgoing.count < outgoing.capacity) {
      outgoing.add(atPlayer, payload(report.accepted + outgoing.count), k_nSteamNetworkingSend_Reliable);
    }
    player.networkingSockets.sendMessages(outgoing);
    const results = [...outgoing.results.subarray(0, outgoing.count)];
    const refused = results.findIndex((result) => result <= 0n);
    if (refused < 0) {
      report.accepted += results.length;
      return true;
    }
    // One that was accepted behind a refused one would arrive before it.
    const wrong = results.slice(refused).find((result) => result !== BigInt(-Result.LimitExceeded));
    if (wrong !== undefined) report.defects.push(`behind a refused message the result is ${wrong}`);
    report.fullQueues++;
    report.accepted += refused;
    return false;
  }

  function receive() {
    for (let count = take(); count > 0; count = take()) {
      for (let row = 0; row < count; row++) {
        const got = incoming.payload(row);
        const want = payload(report.received);
        if (Buffer.compare(got, want) !== 0) report.defects.push(difference(got, want, report.received));
        report.received++;
        report.bytes += got.length;
      }
    }
  }

  function take() {
    return server.networkingSockets.receiveMessagesOnPollGroup(group, incoming);
  }
}

/** Payload `index` starts with its number. */
function payload(index) {
  const size = smallest + ((index * 31) % (largest - smallest));
  const from = (index * 127) % (noise.length - largest);
  const data = Buffer.from(noise.subarray(from, from + size));
  data.writeUInt32LE(index);
  return data;
}

function difference(got, want, index) {
  const number = got.length >= smallest ? Buffer.from(got).readUInt32LE() : undefined;
  return number === index
    ? `message ${index} is not what was sent: ${Buffer.from(got).toString("hex")}, not ${want.toString("hex")}`
    : `in place of message ${index} came ${number === undefined ? "a shorter one" : `message ${number}`}`;
}
