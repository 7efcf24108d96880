// attacker.mjs <attack> <port> <queryPort>: one hostile client.
import { libraryPath } from "@headwater/loopback";
import { GameClient } from "@headwater/typed";
import { attacks } from "./attacks.mjs";

const [name, port, queryPort] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
process.on("message", () => undefined);
const client = await GameClient.init({ library: libraryPath() });
const { options = [], run } = attacks[name];
for (const { option, value } of options) client.networkingUtils.setGlobalConfigValueInt32(option, value);
process.send("ready");
await run({
  client,
  port: Number(port),
  queryPort: Number(queryPort),
  freeze: () => process.send("freeze"),
});
