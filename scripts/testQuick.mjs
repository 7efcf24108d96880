// npm run test:quick: the tests that are over soon, for people at work, after a build. `npm test` is the whole.
import { main, step } from "./steps.mjs";

/**
 * By their places in a workspace: files that start processes, compilers and browsers, or wait for timeouts of the network,
 * and take a second or more. The others, 150 of 245, take half a minute, and as much to be loaded.
 */
const slow = [
  "{docs,examples,faults,fuzz,guides,headers,hostile,lifecycle,others,packaging,site,soak,steamclient,upgrade}/**",
  "conformance/peers.test.ts",
  "messages/{delivery,released}.test.ts",
  "port/{inEngine,translated}.test.ts",
  "test/{diff/diffCommand,diff/valve,emit-headers/roundTrip,classify/valveVariants,sdks/readSdkZip,upgrade/carryNames}.test.ts",
  "test/{transaction,valve,verify,words}/**",
  "test/{agones,conformance,coverage,crowd,dashboard,differential,engine,joining,limits,records,signals,tool}.test.ts",
];

await main(async () => {
  // Vitest leaves a processor to others, of two one.
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--maxWorkers=100%",
    ...slow.flatMap((glob) => ["--exclude", glob]),
  ];
  // Nothing again through Valve's libraries and over TCP.
  const env = { HEADWATER_TEST_WAYS: "own" };
  await step("running the quick tests", process.execPath, [...args, ...process.argv.slice(2)], { live: true, env });
});
