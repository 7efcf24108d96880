// A server that lets itself be watched, as a program of its own: tells its parent what happens.
import { subscribe } from "node:diagnostics_channel";
import { channelName, createServer } from "@headwater/server";
import { allowWatch } from "@headwater/server/watch";

const server = await createServer({
  name: "Watched \u001b[31m",
  game: "arena",
  version: "1.0.0.0",
  ip: "127.0.0.1",
  listing: { rules: { mode: "ctf" } },
  ...JSON.parse(process.argv[2]),
});
allowWatch(server);
const steam = server.steam;
const own = steam.listenerCount("httpRequestCompleted");
// A watcher listens to what nobody else does.
steam.on("newListener", (name) => name === "httpRequestCompleted" && process.send("watched"));
subscribe(channelName("join"), () => process.send("join"));
subscribe(channelName("leave"), () => process.send("leave"));
process.on("message", (message) => {
  if (message === "close") void server.close();
  else process.send(steam.listenerCount("httpRequestCompleted") - own);
});
process.send("open");
