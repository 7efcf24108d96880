// The library through its C and C++ API, as a program of anyone's would use it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConformanceProgram } from "./conformanceProgram.js";

const program = new ConformanceProgram();

// Listed here, not asked from the program: a case that vanished must be noticed.
const names = [
  "a broken stats file is reported with its place and left alone",
  "a call that needs Steam's backend completes with a failure",
  "a game server downloads Workshop items",
  "a good ticket is accepted once",
  "a list with an unknown interface version is refused by name",
  "a player's serialized items are verified by the server",
  "a player's subscriptions are installed",
  "a process may exit with everything open",
  "a server's ticket is verified by the user",
  "a shutdown tells the peers",
  "a stats file defines what exists and keeps what is stored",
  "a ticket cancelled before and during a session",
  "a ticket for one server is refused by another",
  "a token gives a persistent id, a bad one gives 102",
  "anonymous logon: 101, then 115, and only after logging on",
  "answers are bounded in size and rate",
  "details of Workshop items, as far as they were asked for",
  "forged, foreign and malformed tickets are refused",
  "identities and addresses as text, without init",
  "identities, 1000 reliable and unreliable messages each way, close",
  "init works again after shutdown, and only then",
  "inventory results are pending, ready and destroyed",
  "item definitions, promotions and prices",
  "items are generated, granted, consumed and moved",
  "large answers are split and hold everything",
  "malformed and oversized queries are dropped",
  "networking starts again after shutdown",
  "nothing works before init, and nothing crashes",
  "properties of items are changed together",
  "queries are answered only to whom the challenge was sent",
  "queries of all Workshop items filter, sort and page",
  "registered callback objects and call results are served",
  "several threads work while one pumps",
  "shared-port calls do nothing without shared mode, nor before advertising",
  "socket pairs, lanes, names and limits",
  "stats are requested, set, stored and unloaded",
  "stats of bots fail, and nothing is taken before logon",
  "the older calls approve, deny and kick",
  "the query port answers while the game does nothing",
  "the query port is bound to loopback addresses only",
  "the query port is free again after shutdown, and a taken one is no failure",
  "tickets are verified, used up and missed across processes",
  "tickets of another world are forgeries",
  "what the server says about itself is kept",
  "without a challenge no answer is larger than its question",
  "without a sound fixture there is no Workshop",
  "without a sound fixture there is no inventory",
];

beforeAll(() => program.build());
afterAll(() => program.remove());

describe.concurrent("libsteam_api", () => {
  for (const name of names) test(name, () => program.run(name));
});

test("every case of the program is run", async () => {
  expect(await program.cases()).toEqual(names);
});

test("it says once that it is not Steam", async () => {
  const { stderr } = await program.run("init works again after shutdown, and only then");
  expect(stderr.match(/not Steam/g)).toHaveLength(1);
});
