// What hostile clients do. Each attack goes on until its process is ended: who is thrown out comes again.
import { createSocket } from "node:dgram";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import { SteamNetworkingConfigValue as Option } from "@headwater/typed";
import { Visitor } from "../../packages/server/test/visitor.mjs";
import { Random } from "../fuzz/random.mjs";
import { kinds, message } from "./protocol.mjs";

const random = new Random(16);
/** After a refusal. */
const pauseMs = 20;

/** Joins again and again, and does something each time until it is thrown out. */
const again = (act) => async (attacker) => {
  for (;;) {
    const visitor = await Visitor.join(attacker.client, attacker.port).catch(() => undefined);
    if (visitor === undefined) {
      await delay(pauseMs);
      continue;
    }
    let out = false;
    // Who is not thrown out for long comes again, too.
    const leave = () => {
      out = true;
    };
    visitor.ended.then(leave, leave);
    // Let in: the server tells its players something all the time.
    await visitor.next().catch(() => undefined);
    await act(visitor, () => out, attacker);
    visitor.leave();
  }
};

/** Sends as much as the connection takes. */
const flood = (bytes, reliable) =>
  again(async (visitor, isOut) => {
    const data = message(0, bytes);
    while (!isOut()) {
      for (let sent = 0; sent < 100; sent++) if (visitor.send(data, reliable) !== 1) break;
      await delay(1);
    }
  });

/** Connections of one process, so many a second, without a ticket. */
const connects = (perSecond, most, act) => async (attacker) => {
  const { client } = attacker;
  const open = [];
  client.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    if (info.state === 3) act(client, connection);
    // Refused, or at an end.
    if (info.state > 3) client.networkingSockets.closeConnection(connection, 0, null, false);
  });
  for (let made = 0; made < most; ) {
    for (let step = 0; step < perSecond / 50 && made < most; step++, made++) open.push(connect(attacker));
    // Who has not even been refused makes room.
    while (open.length > 1000) {
      const oldest = open.shift();
      if (oldest !== undefined) client.networkingSockets.closeConnection(oldest, 0, null, false);
    }
    await delay(20);
  }
  await delay(2 ** 30);
};

/** `undefined` when the client itself has too many. */
function connect({ client, port }) {
  try {
    return client.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  } catch {
    return undefined;
  }
}

const packets = (makePacket, portOf) => async (attacker) => {
  const socket = createSocket("udp4").on("message", () => undefined);
  socket.connect(portOf(attacker), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  for (;;) {
    for (let sent = 0; sent < 50; sent++) socket.send(makePacket(), () => undefined);
    await delay(5);
    await turn();
  }
};

const infoQuestion = Buffer.from("\xff\xff\xff\xffTSource Engine Query\0", "latin1");

export const attacks = {
  smallMessages: { about: "16 bytes, reliable, as many as the line takes", run: flood(16, true) },
  unreliableMessages: { about: "100 bytes, unreliable, as many as the line takes", run: flood(100, false) },
  largeMessages: { about: "60 KB, reliable, as many as the line takes", run: flood(60_000, true) },
  giantMessages: { about: "messages of 200 KB", run: flood(200_000, true) },
  forgedTickets: {
    about: "connects, presents a ticket that is none, and again",
    run: connects(100, Number.POSITIVE_INFINITY, (client, connection) =>
      client.networkingSockets.send(connection, new Uint8Array(200).fill(1), 8),
    ),
  },
  silentConnections: {
    about: "connects and says nothing, 100 a second",
    run: connects(100, Number.POSITIVE_INFINITY, () => undefined),
  },
  manyConnects: { about: "10,000 connects as fast as they can be made", run: connects(5000, 10_000, () => undefined) },
  slowReader: {
    about: "asks for much and does not read",
    // Little of it fits at the client's end.
    options: [{ option: Option.RecvBufferSize, value: 65_536 }],
    run: again(async (visitor, isOut) => {
      visitor.send(message(kinds.subscribe, 5));
      while (!isOut()) await delay(100);
    }),
  },
  frozen: {
    about: "asks for much and acknowledges nothing: the process is stopped",
    freezes: true,
    run: again(async (visitor, isOut, attacker) => {
      visitor.send(message(kinds.subscribe, 5));
      await delay(500);
      attacker.freeze();
      while (!isOut()) await delay(100);
    }),
  },
  comingAndGoing: { about: "joins and leaves, as fast as Steam answers", run: again(async () => undefined) },
  noise: {
    about: "10,000 packets a second at the game's port that are none",
    run: packets(
      () => Uint8Array.from({ length: 1 + random.below(1200) }, () => random.below(256)),
      ({ port }) => port,
    ),
  },
  queries: {
    about: "10,000 questions a second at the query port",
    run: packets(
      () => infoQuestion,
      ({ queryPort }) => queryPort,
    ),
  },
};
