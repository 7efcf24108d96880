// A server as a program of its own, built: tells its parent when it listens, and what happens.
import { createServer } from "@headwater/server";

const [port, graceMs] = process.argv.slice(2).map(Number);
const server = await createServer({
  name: "Arena",
  game: "arena",
  version: "1.0.0.0",
  ip: "127.0.0.1",
  port,
  queryPort: 0,
});
server.on("join", () => process.send("join"));
server.on("draining", () => process.send("draining"));
server.closeOnSignals({ reason: "The server restarts.", graceMs });
process.channel.unref();
process.send("open");
