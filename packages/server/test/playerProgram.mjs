// A player in a process of their own, who does what the test asks for.
import { GameClient } from "@headwater/typed";
import { Visitor } from "./visitor.mjs";

const client = await GameClient.init({ pumpIntervalMs: 1 });
let visitor;
let flooding;

const methods = {
  steamId: () => String(client.steamId),
  ticket: async () => [...(await client.requestAuthTicket()).ticket],
  async connect(port) {
    visitor = await Visitor.connect(client, port);
  },
  async join(port) {
    visitor = await Visitor.join(client, port);
  },
  send: (text) => visitor.send(text),
  next: () => visitor.next(),
  leave: () => visitor.leave(),
  async ended() {
    const { endReason, endDebug } = await visitor.ended;
    return { endReason, endDebug };
  },
  /** Sends as much as the connection takes. */
  flood(bytes) {
    const data = new Uint8Array(bytes).fill(7);
    flooding = setInterval(() => {
      for (let sent = 0; sent < 200; sent++) if (visitor.send(data) !== 1) break;
    }, 1);
  },
  calm: () => clearInterval(flooding),
};

process.on("message", async ({ call, method, args }) => {
  try {
    process.send({ call, result: await methods[method](...args) });
  } catch (error) {
    process.send({ call, error: error.message });
  }
});
process.on("disconnect", () => process.exit());
process.send("ready");
