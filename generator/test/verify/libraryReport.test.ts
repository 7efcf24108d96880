// What a library exports, and what the glue needs -> what is missing, for whom, and what to do.
import { expect, test } from "vitest";
import type { BoundApi, BoundMethod } from "../../src/classify/boundApi.js";
import type { SdkFingerprint } from "../../src/verify/identifySdk.js";
import { libraryReport } from "../../src/verify/libraryReport.js";
import { type ServedSdk, verifyLibrary } from "../../src/verify/verifyLibrary.js";

const accessor = (version: string) => `SteamAPI_SteamGameServerUGC_v${version}`;
const method = "SteamAPI_ISteamUGC_GetItemState";
const runtime = "SteamAPI_ManualDispatch_Init";
const needed = [runtime, accessor("021"), method];

const api = {
  interfaces: [
    {
      name: "ISteamUGC",
      accessors: [{ context: "server", flatName: accessor("021") }],
      methods: [{ flatName: method } as BoundMethod],
    },
  ],
} as unknown as BoundApi;

const known: SdkFingerprint[] = [
  { version: "1.60", accessors: new Set([accessor("020")]), methods: new Set([method]) },
  { version: "1.64", accessors: new Set([accessor("021")]), methods: new Set([method]) },
];

function report(exported: string[], others: ServedSdk[] = []): string {
  const images = [{ format: "ELF" as const, architecture: "x64", exports: new Set(exported) }];
  const reports = verifyLibrary(images, needed, api, known, others);
  const text = libraryReport(reports, { file: "lib.so", sdkVersion: "1.64", needed: needed.length, known });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
  return text.replace(/\x1b\[\d+m/g, "");
}

test("nothing is missing", () => {
  expect(report(needed)).toBe(
    [
      "lib.so",
      "  ELF x64: 3 exports",
      "    SDK 1.64: its 1 interface accessors are exactly those of that SDK",
      "    all 3 exports that the glue of SDK 1.64 needs are there",
    ].join("\n"),
  );
});

test("the library of another known SDK", () => {
  expect(report([runtime, accessor("020")])).toContain(
    [
      "    2 of the 3 exports that the glue of SDK 1.64 needs are missing:",
      `      ISteamUGC (no accessor: the interface is unavailable): ${accessor("021")}, ${method}`,
      "    What to do: take the library from redistributable_bin of SDK 1.64, or generate for the one you have: " +
        "headwater generate --sdk 1.60",
    ].join("\n"),
  );
});

test("the library of another known SDK is served under its own names", () => {
  const served = [
    {
      version: "1.60",
      accessors: [{ own: accessor("021"), theirs: accessor("020") }],
      adapted: [{ symbol: method }],
      refused: ["SteamAPI_ISteamUGC_Other"],
    },
  ];
  const text = report([runtime, accessor("020"), method], served);
  expect(text).toContain(
    [
      `    called by its own signature: ${method}`,
      "    has another signature, and is not called: SteamAPI_ISteamUGC_Other",
      "    all 3 exports that the glue of SDK 1.64 needs are there",
    ].join("\n"),
  );
  expect(report([runtime, accessor("021"), method], served)).not.toContain("signature");
});

test.each<[string, string[], string[]]>([
  ["a method", [runtime, accessor("021")], [`ISteamUGC: ${method}`, "this one looks like it, but was changed"]],
  ["what the runtime calls", [accessor("021"), method], [`the runtime itself: ${runtime}`]],
  [
    "an SDK nobody knows",
    [runtime, accessor("022"), method],
    ["newer than 1.60", "headwater upgrade <its zip or folder>"],
  ],
  ["another file altogether", ["deflate"], ["not a Steam library", "this file is not Steam's"]],
])("missing: %s", (_, exported, want) => {
  for (const part of want) expect(report(exported)).toContain(part);
});

test("slices that say the same are told together", () => {
  const images = ["x64", "arm64", "x86"].map((architecture) => ({
    format: "Mach-O" as const,
    architecture,
    exports: new Set(architecture === "x86" ? [runtime] : needed),
  }));
  const reports = verifyLibrary(images, needed, api, known);
  const text = libraryReport(reports, { file: "lib", sdkVersion: "1.64", needed: 3, known });
  expect(text).toContain("  Mach-O x64, arm64: 3 exports each\n");
  expect(text).toContain("  Mach-O x86: 1 exports\n");
});

test("the loopback says what it is", () => {
  expect(report(needed)).not.toContain("loopback");
  expect(report([...needed, "HeadwaterLoopback_GetServerState"])).toContain(
    "@headwater/loopback: it talks to no Steam",
  );
});
