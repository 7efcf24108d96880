// What arguments are picked from. Nothing here may make a packet leave this machine: every address is a loopback
// one or invalid, and no text names a host.

/** To connect and send to: sockets refuse the invalid ones, the others end at this machine. */
export const addresses = [
  "127.0.0.1:27100",
  "127.0.0.1:27101",
  "127.0.0.1:9",
  "[::1]:27102",
  { ip: "127.0.0.1", port: 27103 },
  { ip: "::1", port: 27104 },
  { ip: "::1", port: 0 },
  // The unspecified address with a port would be an open one to listen at.
  "0.0.0.0:0",
  { ip: "::", port: 0 },
  { ip: "0.0.0.0", port: 0 },
];

export const wrongAddresses = [
  "",
  "x",
  "999.1.1.1:1",
  "[::1",
  "127.0.0.1:99999",
  "127.0.0.1:-1",
  { ip: "127.0.0.1" },
  { ip: "127.0.0.1", port: 2 ** 16 },
  { ip: "127.0.0.1", port: Number.NaN },
  { ip: 1, port: 1 },
  { ip: "127.0.0.1\0", port: 1 },
  { port: 1 },
];

export const ips = ["127.0.0.1", "::1", "0.0.0.0", ""];

export const identities = [
  76561197960287930n,
  0n,
  2n ** 64n - 1n,
  { type: "invalid" },
  { type: "steamid", steamId: 76561197960287930n },
  { type: "ip", ip: "127.0.0.1", port: 27100 },
  { type: "string", value: "a name" },
  { type: "string", value: "x".repeat(31) },
  { type: "bytes", value: new Uint8Array([1, 2, 3]) },
  { type: "xbox", value: "1234" },
  { type: "psn", id: 5n },
];

export const wrongIdentities = [
  -1n,
  2n ** 64n,
  { type: "steamid" },
  { type: "steamid", steamId: 5 },
  { type: "string", value: "x".repeat(99) },
  { type: "string", value: "a\0b" },
  { type: "bytes", value: new Uint8Array(0) },
  { type: "bytes", value: new Uint8Array(33) },
  { type: "unknown", value: "x" },
  { type: "nothing" },
  { type: Symbol("type") },
];

export const texts = [
  "",
  "a",
  "a name",
  "1.0.0.0",
  "name=value\nother=value",
  "%s%n%x%s",
  "äöü€😀",
  "\ud800",
  "\udc00\ud800",
  "x".repeat(63),
  "x".repeat(252),
  "é".repeat(127),
  "x".repeat(256),
  "€".repeat(1000),
  "x".repeat(70_000),
  "[]",
  '{"a":',
  "-1",
];

export const wrongTexts = ["\0", "a\0b", `${"x".repeat(300)}\0`];

/** At the borders of the integer types and between them. */
export const integers = [0, 1, 2, 3, 7, 64, 127, 128, 255, 256, 480, 1000, 0x7fff, 0xffff, 0x10000, 2 ** 31 - 1, -1];

export const wrongNumbers = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0.5,
  2 ** 32,
  2 ** 53,
  -(2 ** 31) - 1,
  1e308,
  5e-324,
];

export const bigints = [0n, 1n, 2n, 480n, 76561197960287930n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n - 1n];

export const wrongBigints = [2n ** 64n, -(2n ** 63n) - 1n, 2n ** 4000n];
