// C++ constant expressions, as steam_api.json writes them -> integers.
import { expect, test } from "vitest";
import { constantExpression } from "../../src/steamApiJson/constantExpression.js";

const known = new Map([
  ["k_A", 1n],
  ["k_B", 4n],
]);

test.each<[string, bigint | undefined]>([
  ["0x0", 0n],
  ["- 1", -1n],
  ["0xffffffffffffffffull", 18446744073709551615n],
  ["128 + 1", 129n],
  ["100 * 1024 * 1024", 104857600n],
  ["1 + 2 * 3", 7n],
  ["10 - 2 - 3", 5n],
  ["k_A | k_B", 5n],
  ["k_A << 3 | 1", 9n],
  ["( SteamItemInstanceID_t ) ~ 0", -1n],
  ["( k_B ) - 1", 3n],
  ["( ( uint32 ) 'd' << 16U ) | ( ( uint32 ) 'e' << 8U ) | ( uint32 ) 'v'", 6579574n],
  ["k_Unknown", undefined],
  ["600.f", undefined],
  ["1 +", undefined],
  ["( 1", undefined],
  ["1 2", undefined],
  ["", undefined],
  ["(".repeat(100_000), undefined],
])("%s", (text, want) => {
  expect(constantExpression(text.slice(0, 100_000), (name) => known.get(name))).toBe(want);
});
