// Nothing is lost, nothing comes twice or out of order, however messages are read and connections moved. More:
// HEADWATER_DELIVERY_SEEDS=1000 npx vitest run --project tests delivery
import * as native from "@headwater/native";
import type { GameServer } from "@headwater/typed";
import { afterEach, expect, test } from "vitest";
import { startServer } from "../conformance/loopbackServer.js";
import { Random } from "../fuzz/random.mjs";
import { DeliveryRun } from "./deliveryRun.js";

const seeds = Number(process.env["HEADWATER_DELIVERY_SEEDS"] ?? 15);
const steps = 300;

let server: GameServer | undefined;
afterEach(() => {
  native.server.backgroundPump.stop();
  server?.shutdown();
});

test.each(["timer", "background", "manual"] as const)(
  "with pump %s",
  { timeout: 60_000 + seeds * 2000 },
  async (pump) => {
    for (let seed = 1; seed <= seeds; seed++) {
      // A short turn, so that loops are interrupted often.
      server = await startServer({ pump, turnMs: 0.05 });
      const run = new DeliveryRun(server, new Random(seed), pump);
      try {
        for (let i = 0; i < steps; i++) await run.step();
        run.drain();
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}\n${run.log.slice(-15).join("\n")}`, {
          cause: error,
        });
      }
      expect(run.model.links.every(({ sent, received }) => sent === received)).toBe(true);
      server.shutdown();
    }
  },
);
