// Asks for more than there is, of one kind, and sends the error.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { libraryPath } from "@headwater/loopback";
import { loadLibrary, ReceiveBatch, SendBatch, server } from "@headwater/native";

loadLibrary(libraryPath());
server.init(0x7f000001, 27015, 0xffff, 2, "1.0.0.0");
const { ISteamGameServer: game, ISteamNetworkingSockets: sockets, ISteamNetworkingUtils: utils } = server;
// What the loopback itself needs, GameNetworkingSockets and its thread, it has from here on.
sockets.CreateSocketPair(false, null, null);

const mebibyte = 2 ** 20;
const most = 256 * mebibyte;

function limit(option) {
  execFileSync("prlimit", ["--pid", `${process.pid}`, option]);
}

/** From here on the process gets 400 MiB of address space and no more. */
function limitMemory() {
  const [, kibibytes] = /VmSize:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
  limit(`--as=${Number(kibibytes) * 1024 + 400 * mebibyte}`);
}

/** A text of 256 MiB, twice as large in UTF-8. */
function text() {
  const made = "é".repeat(2 ** 28);
  // Has V8 copy its parts into one, for which it would need memory later.
  made.indexOf("z");
  limitMemory();
  return made;
}

const texts = {
  text: () => game.SetProduct(text()),
  "text of an option": () => utils.SetConfigValue({ option: 103, value: text() }, 1),
  "text of an identity": () => sockets.ConnectP2P({ type: "string", value: text() }, 0, null),
  "text of an address": () => sockets.ConnectByIPAddress(text(), null),
  texts: () => server.ISteamUGC.AddRequiredTagGroup(1n, ["a", text()]),
};

const kept = [];
/** Until it throws. */
function again(make) {
  limitMemory();
  for (;;) kept.push(make());
}

const asked = {
  ...texts,
  ReceiveBatch: () => again(() => new ReceiveBatch({ capacity: 1, bytes: most })),
  SendBatch: () => again(() => new SendBatch({ capacity: 1, bytes: most })),
  "large message": () => {
    limitMemory();
    // There is no memory for slabs that Steam reads in place, so that payloads are copied, for which there is none either.
    const batch = new SendBatch({ capacity: 1, bytes: most });
    batch.reserve(1, most, 8);
    sockets.SendMessages(batch);
  },
  "room for bytes": () => again(() => game.GetAuthSessionTicket(64 * mebibyte, null)),
  thread: () => {
    limit("--nproc=1");
    // The limit does not hold for root.
    if (process.getuid() === 0) process.setuid(65534);
    server.backgroundPump.start(() => {});
  },
};

let message = "no error";
try {
  asked[process.argv[2]]();
} catch (error) {
  ({ message } = error);
}
kept.length = 0;
// It goes on.
game.SetProduct("a product");
server.shutdown();
process.send(message);
process.disconnect();
