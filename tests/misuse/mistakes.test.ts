// Every mistake of the tables is an error of its class, with its code, the whole message and where to read on, and nothing else happens.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import * as native from "@headwater/native";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { loggedOnServer, startPlayer, startServer } from "../conformance/loopbackServer.js";
import { argumentMistakes } from "./argumentMistakes.js";
import { initMistakes } from "./initMistakes.js";
import { lifecycleMistakes } from "./lifecycleMistakes.js";
import { messageMistakes } from "./messageMistakes.js";
import type { Mistake, World } from "./mistake.js";
import { nativeMistakes } from "./nativeMistakes.js";

let world: World;
const taken = createSocket("udp4");

beforeAll(async () => {
  taken.bind(0, "127.0.0.1");
  await once(taken, "listening");
  const former = await startServer();
  former.shutdown();
  const server = await loggedOnServer();
  const { connection1: connection } =
    server.networkingSockets.createSocketPair(false, null, null) ?? expect.unreachable();
  const control = new LoopbackControl();
  const pollGroup = server.networkingSockets.createPollGroup();
  const takenPort = taken.address().port;
  const rest = { freePort: await freePort(), takenPort, former, control };
  world = { server, player: await startPlayer(), connection, pollGroup, ...rest };
});
afterAll(() => {
  taken.close();
  world.server.shutdown();
  world.player.shutdown();
});

async function errorOf(make: Mistake[1]): Promise<unknown> {
  try {
    await make(world);
  } catch (error) {
    return error;
  }
  return expect.unreachable("nothing was thrown");
}

function drive(mistakes: readonly Mistake[]): void {
  test.each(mistakes)("%s", async (_, make, error, code, message) => {
    const thrown = await errorOf(make);
    expect(thrown).toBeInstanceOf(Error);
    const said = thrown as NodeJS.ErrnoException;
    const want = typeof message === "function" ? message(world) : message;
    const [text, heading] = said.message.split(/[ \n]See node_modules\/@headwater\/native\/docs\/troubleshooting\.md#/);
    expect(heading).toBe(typeof code === "number" ? "steam-refuses-to-initialise" : code?.toLowerCase());
    expect({ error: said.name, code: said.code, message: text }).toEqual({
      error,
      code,
      message: want instanceof RegExp ? expect.stringMatching(want) : want,
    });
    expect(said.stack, "an uncaught error prints its stack").toContain(said.message);
  });
}

describe("native", () => drive(nativeMistakes));
describe("while a server runs", () => drive([...lifecycleMistakes, ...argumentMistakes, ...messageMistakes]));
describe("of an init", () => drive(initMistakes));

test("whatever the typed API refuses it refuses in its own names", async () => {
  world.server.shutdown();
  world.server = await loggedOnServer();
  const { server } = world;
  const parts = Object.entries(server).filter(([, part]) =>
    /^(?:Networking|Steam|ServerF)/.test(part?.constructor?.name),
  );
  expect(parts.length).toBeGreaterThan(10);
  const wrongs = [undefined, Symbol("s"), {}, "\0", [Symbol("s")], 2n ** 70n];
  for (const [, part] of parts) {
    for (let proto = Object.getPrototypeOf(part); proto !== null; proto = Object.getPrototypeOf(proto)) {
      if (!Object.hasOwn(proto, "constructor") || /^(?:SteamInterface|Object)$/.test(proto.constructor.name)) break;
      for (const name of Object.getOwnPropertyNames(proto).filter((each) => typeof part[each] === "function")) {
        if (/^(?:constructor|named|fits|given|givenWith|callResult|logOff)$/.test(name)) continue;
        for (const each of wrongs) {
          const thrown = await Promise.resolve()
            .then(() => part[name](each, each, each, each))
            .catch((error: unknown) => error);
          if (!(thrown instanceof TypeError || thrown instanceof RangeError)) continue;
          expect(thrown.message).toMatch(new RegExp(`^${part.constructor.name}\\.${name}: `));
          expect(thrown.message).not.toMatch(/: argument \d|\bISteam/);
        }
      }
    }
  }
});

test("messages are of the addon where the addon is used", () => {
  expect(native.libraryInfo()?.path).toBe(libraryPath());
});
