// The library through its C and C++ API, as a program of anyone's would use it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConformanceProgram } from "./conformanceProgram.js";

const program = new ConformanceProgram();

// Listed here, not asked from the program: a case that vanished must be noticed.
const names = [
  "a call that needs Steam's backend completes with a failure",
  "a delayed logon ends with LogOff, a lost connection as well",
  "a fault refuses, delays and breaks the logon of a C program",
  "a good ticket is accepted once",
  "a list with an unknown interface version is refused by name",
  "a player is logged on, named and owns the app",
  "a process may exit with everything open",
  "a server's ticket is verified by the user",
  "a shutdown tells the peers",
  "a ticket cancelled before and during a session",
  "a ticket for one server is refused by another",
  "a ticket for the web API comes with callback 168",
  "a token gives a persistent id, a bad one gives 102",
  "a user may be logged on late",
  "a wrong fault or scenario is explained, however little room there is",
  "anonymous logon: 101, then 115, and only after logging on",
  "callbacks of any id and size, from any thread",
  "calls fail with the reason of a fault",
  "forged, foreign and malformed tickets are refused",
  "identities and addresses as text, without init",
  "identities, 1000 reliable and unreliable messages each way, close",
  "init works again after shutdown, and only then",
  "networking starts again after shutdown",
  "nothing works before init, and nothing crashes",
  "registered callback objects and call results are served",
  "several threads work while one pumps",
  "socket pairs, lanes, names and limits",
  "the older calls approve, deny and kick",
  "the older calls of both sides understand each other",
  "tickets are verified, used up and missed across processes",
  "tickets of another world are forgeries",
  "user and server each have their own pipe and callbacks",
  "what the server says about itself is kept",
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
