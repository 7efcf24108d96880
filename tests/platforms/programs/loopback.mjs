// What the loopback does on every system by itself: folders and values in other scripts, variables that Node has set,
// tickets, faults, HTTP, the server browser's questions, files that are replaced, and an end while its threads are at work.
// node loopback.mjs <file for the result>
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { AuthSessionResponse, GameClient, GameServer, HTTPMethod, Result, ServerMode } from "@headwater/typed";

const [result] = process.argv.slice(2);
const folder = fileURLToPath(new URL("Größe 名前", import.meta.url));
const library = join(folder, basename(libraryPath()));
const stats = join(folder, "Stände.json");
const steamId = 76561198006409530n;
const limit = { timeoutMs: 60_000 };

function expectThat(isSo, what) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

async function tickets(server, client) {
  const known = client.waitFor("getAuthSessionTicketResponse", undefined, limit);
  const { ticket, handle } = client.user.getAuthSessionTicket();
  await known;
  const response = async (cause) => {
    const answered = server.waitFor("validateAuthTicketResponse", undefined, limit);
    cause();
    return (await answered).authSessionResponse;
  };
  const valid = await response(() => server.gameServer.beginAuthSession(ticket, client.steamId));
  expectThat(valid === AuthSessionResponse.OK, "a ticket is good");
  const cancelled = await response(() => client.user.cancelAuthTicket(handle));
  expectThat(cancelled === AuthSessionResponse.AuthTicketCanceled, "a ticket that is taken back is not");
}

async function http({ http }) {
  const web = createServer((request, response) => response.end(`asked for ${request.url}`)).listen(0, "127.0.0.1");
  await once(web, "listening");
  const request = http.createHttpRequest(HTTPMethod.GET, `http://127.0.0.1:${web.address().port}/here`);
  const { requestSuccessful, bodySize } = await http.sendHttpRequest(request, limit);
  expectThat(requestSuccessful, "an HTTP request succeeds");
  const body = new TextDecoder().decode(http.getHttpResponseBodyData(request, bodySize));
  expectThat(body === "asked for /here", `it has the answer: ${body}`);
  web.close();
}

/** A2S_INFO, which is answered with a challenge first. */
async function question(port) {
  const socket = createSocket("udp4");
  const ask = async (...challenge) => {
    const question = Buffer.from("\xff\xff\xff\xffTSource Engine Query\0", "latin1");
    socket.send(Buffer.concat([question, ...challenge]), port, "127.0.0.1");
    const [answer] = await once(socket, "message");
    return answer;
  };
  const answer = await ask((await ask()).subarray(5));
  socket.close();
  const system = { win32: "w", darwin: "m" }[process.platform] ?? "l";
  expectThat(answer.includes("Größe 名前\0") && answer.includes(`d${system}`), `the server tells of itself: ${answer}`);
}

async function storedStats({ gameServerStats }) {
  for (const kills of [7, 8]) {
    await gameServerStats.requestUserStats(steamId, limit);
    gameServerStats.setUserStatInt32(steamId, "kills", kills);
    const stored = await gameServerStats.storeUserStats(steamId, limit);
    expectThat(stored.result === Result.OK, "stats are stored");
  }
  const { users } = JSON.parse(readFileSync(stats, "utf8"));
  expectThat(users[steamId].stats.kills === 8, "and are in the file that a variable names");
}

async function faults(server) {
  const control = new LoopbackControl(library);
  const lost = server.waitFor("steamServersDisconnected", undefined, limit);
  control.inject({ fault: "connectionLost", result: Result.ConnectFailed });
  expectThat((await lost).result === Result.ConnectFailed, "a fault is what it was told to be");
}

async function run() {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dirname(libraryPath()), folder, { recursive: true });
  writeFileSync(stats, '{ "stats": { "kills": { "type": "int" } } }');
  process.env.HEADWATER_LOOPBACK_STATS = stats;
  process.env.HEADWATER_LOOPBACK_STEAMID = `${steamId}`;
  process.env.HEADWATER_LOOPBACK_WORLD = "Größe 名前";
  const mode = ServerMode.Authentication;
  const server = await GameServer.init({ gamePort: 27025, queryPort: 27026, mode, version: "1.0.0.0", library });
  server.gameServer.setServerName("Größe 名前");
  server.gameServer.setDedicatedServer(true);
  server.gameServer.setAdvertiseServerActive(true);
  await server.logOnAnonymous(limit);
  const client = await GameClient.init({ library });
  expectThat(client.steamId === steamId, `variables are as Node has set them: ${client.steamId}`);
  await tickets(server, client);
  await http(server);
  await question(27026);
  await storedStats(server);
  await faults(server);
}

// The process ends with all of it open.
await run()
  .then(() => "works")
  .catch((error) => error.stack)
  .then((text) => writeFileSync(result, `${text}\n`));
process.exit();
