// peerProgram.mjs <headwater | steamworks-ffi-node> <library> <sdk>: sends the nanoseconds that things take a player.
import koffi from "koffi";
import { compare, timed } from "./measure.mjs";

const [which, library, sdk] = process.argv.slice(2);
const sizes = [64, 1200];

const sides = { headwater, "steamworks-ffi-node": steamworksFfi };
const { loggedOn, id, exchange, end } = await sides[which]();
const variants = { "a bool": timed(loggedOn), "a `uint64`": timed(id) };
for (const size of sizes) variants[`${size} bytes, sent and received one by one`] = timed(exchange(size));
const { nanoseconds } = await compare(variants);
end();
process.send(nanoseconds);
process.disconnect();

async function headwater() {
  const { GameClient, k_nSteamNetworkingSend_Reliable } = await import("@headwater/typed");
  const client = await GameClient.init({ library, pump: "manual" });
  const { user, networkingSockets: sockets } = client;
  const [from, to] = socketPair();
  return {
    loggedOn(n) {
      for (let i = 0; i < n; i++) user.loggedOn();
    },
    id(n) {
      for (let i = 0; i < n; i++) user.getSteamId();
    },
    exchange: (size) => {
      const data = Buffer.alloc(size, 7);
      const source = { connection: to };
      return (n) => {
        let seen = 0;
        for (let i = 0; i < n; i++) {
          sockets.send(from, data, k_nSteamNetworkingSend_Reliable);
          for (const message of client.receive(source)) seen += message.data[0] + message.size;
        }
        check(seen, n, size);
      };
    },
    end: () => client.shutdown(),
  };
}

async function steamworksFfi() {
  const { default: exports } = await import("steamworks-ffi-node");
  const steam = (exports.default ?? exports).getInstance();
  steam.setSdkPath(sdk);
  if (!steam.init({ appId: 480 })) throw new Error("bench: steamworks-ffi-node did not start");
  const [from, to] = socketPair();
  return {
    loggedOn(n) {
      for (let i = 0; i < n; i++) steam.user.isLoggedOn();
    },
    // It has the SteamID as text, made once.
    id(n) {
      for (let i = 0; i < n; i++) steam.apps.getAppOwner();
    },
    exchange: (size) => {
      const data = Buffer.alloc(size, 7);
      return (n) => {
        let seen = 0;
        for (let i = 0; i < n; i++) {
          steam.networkingSockets.sendReliable(from, data);
          for (const message of steam.networkingSockets.receiveMessages(to)) seen += message.data[0] + message.size;
        }
        check(seen, n, size);
      };
    },
    end: () => steam.shutdown(),
  };
}

/** Two connected connections, which the peer has no function for. The accessor is that of the peer's SDK. */
function socketPair() {
  const steamApi = koffi.load(library);
  const sockets = steamApi.func("void *SteamAPI_SteamNetworkingSockets_SteamAPI_v012()")();
  const create = steamApi.func(
    "bool SteamAPI_ISteamNetworkingSockets_CreateSocketPair(void *self, _Out_ uint32 *one, _Out_ uint32 *other, bool network, void *identity, void *identityOther)",
  );
  const [one, other] = [[0], [0]];
  if (!create(sockets, one, other, false, null, null)) throw new Error("bench: the library gave no socket pair");
  return [one[0], other[0]];
}

function check(seen, count, size) {
  if (seen !== count * (7 + size)) throw new Error(`bench: ${count} messages of ${size} bytes did not all arrive`);
}
