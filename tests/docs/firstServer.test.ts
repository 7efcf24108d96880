// The guide's first server and its first player run as they stand, side by side: only ports are other ones.
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../conformance/freePort.js";
import { ServedProgram } from "../examples/servedProgram.js";
import { FenceCompilation } from "./fenceCompilation.js";
import { type Fence, fencesOf } from "./fences.js";

const [server, player] = fencesOf("docs/guide/first-server.md") as [Fence, Fence];
const world = { HEADWATER_LOOPBACK_WORLD: `first-server-${process.pid}` };

let compilation: FenceCompilation;
beforeAll(() => {
  compilation = new FenceCompilation([server, player]);
});
afterAll(() => compilation.remove());

test("the player is welcomed, and both end well", async () => {
  const ports = { game: String(await freePort()), query: String(await freePort()) };
  const program = (fence: Fence): ServedProgram => {
    const path = compilation.program(fence, (code) =>
      code.replaceAll("27015", ports.game).replaceAll("27016", ports.query),
    );
    return new ServedProgram(path, [], world);
  };
  const served = await program(server).started();
  try {
    expect(await program(player).ended).toMatchObject({ code: 0, output: expect.stringContaining("Welcome.") });
  } finally {
    expect(await served.stop()).toMatchObject({ code: 0, output: expect.stringMatching(/ is here[\s\S]* left: /) });
  }
});
