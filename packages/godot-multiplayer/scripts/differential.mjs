// npm run differential -w @headwater/godot-multiplayer [-- <packets> [seed]]: the same packets, right, changed and hostile,
// to this package's server, as it is built, and to a real engine's.
import { compare } from "../test/differential/compare.mjs";

const [total = "100000", seed = String(Date.now() % 1e6)] = process.argv.slice(2);
/** Packets that one engine gets. */
const batch = 10_000;
const refusedMore = {};
let accepted = 0;
for (let from = 0; from < Number(total); from += batch) {
  const one = await compare(Number(seed) + from, Math.min(batch, Number(total) - from));
  accepted += one.accepted;
  for (const [reason, count] of Object.entries(one.refusedMore))
    refusedMore[reason] = (refusedMore[reason] ?? 0) + count;
  for (const each of one.differences.slice(0, 20)) console.log(each);
  if (one.differences.length > 0) process.exitCode = 1;
}
console.log(
  `${total} packets, seed ${seed}: ${accepted} were accepted here. Only the engine accepts, on purpose:`,
  refusedMore,
);
