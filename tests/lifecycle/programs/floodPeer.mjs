// The other end of a flood, for as long as its parent wants it: floodPeer.mjs <side> <port>, a server at the port or a
// player of the one there.
import { startPlayer, startServer } from "./flood.mjs";

const [side, port] = [process.argv[2], Number(process.argv[3])];
const turn = side === "server" ? startServer(port, false) : startPlayer(port, false);

process.on("disconnect", () => process.exit());
process.send("ready");
const go = () => {
  turn();
  setImmediate(go);
};
go();
