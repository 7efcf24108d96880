// Zips as Valve ships them, and as nobody should.
import { describe, expect, test } from "vitest";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { readSdkZip } from "../../src/sdks/readSdkZip.js";
import { renamed, sdkContents, temporaryFile, withDirectory, type ZipContent, zipBytes } from "./zipFile.js";

const header = (path: string, data: string | Buffer = ""): ZipContent => ({ path: `sdk/public/steam/${path}`, data });

async function read(bytes: Buffer, name = "steamworks_sdk_164.zip") {
  return readSdkZip(temporaryFile(name, bytes));
}

describe("an SDK's zip", () => {
  test("gives its headers and what says its version", async () => {
    const { headers, versions } = await read(await zipBytes(sdkContents()));
    expect([...headers.files.keys()]).toEqual(["steam_api.h", "steam_gameserver.h"]);
    expect(headers.shownAs).toMatch(/steamworks_sdk_164\.zip\/sdk\/public\/steam$/);
    expect(versions).toEqual([
      { version: "1.64", from: "steamworks_sdk_164.zip" },
      { version: "1.64", from: "Readme.txt" },
    ]);
  });

  test("is parsed without being unpacked", async () => {
    const { headers } = await read(await zipBytes(sdkContents()));
    expect(parseSdk(headers, { sdkVersion: "1.64" }).structs).toMatchObject([
      { name: "A_t", location: { file: "steam_api.h", line: 2 } },
    ]);
  });

  test.each(["", "sdk/", "steamworks_sdk_164/sdk/"])("may have its headers below %j", async (root) => {
    const { headers } = await read(await zipBytes(sdkContents(root)), "x.zip");
    expect(headers.files.size).toBe(2);
  });

  test("may hold links and much else outside of its headers", async () => {
    const framework = { path: "sdk/tools/X.framework/Versions/Current", data: "A", mode: 0o120755 };
    const { headers } = await read(await zipBytes([...sdkContents(), framework]));
    expect(headers.files.size).toBe(2);
  });

  test("says where a header is that does not compile", async () => {
    const contents = sdkContents().map((each) =>
      each.path.endsWith("steam_api.h") ? { ...each, data: "\nunknown_t n;\n" } : each,
    );
    const { headers } = await read(await zipBytes(contents));
    expect(() => parseSdk(headers, { sdkVersion: "1.64" })).toThrow(
      `${headers.shownAs}/steam_api.h:2:1: error: unknown type name 'unknown_t'`,
    );
  });
});

describe("refused as no SDK", () => {
  test.each<[string, ZipContent[], string]>([
    ["an empty zip", [], "no public/steam/steam_gameserver.h in it"],
    ["another zip", [{ path: "a.txt", data: "a" }], "no public/steam/steam_gameserver.h in it"],
    ["half an SDK", [header("steam_gameserver.h")], "no steam_api.h in it"],
    ["two SDKs", [...sdkContents("a/"), ...sdkContents("b/")], "headers in a/public/steam/ and b/public/steam/"],
    [
      "a thousand headers",
      [...sdkContents(), ...Array.from({ length: 1000 }, (_, index) => header(`h${index}.h`))],
      "1002 headers",
    ],
  ])("%s", async (_, contents, message) => {
    const zip = temporaryFile("sdk.zip", await zipBytes(contents));
    const prefix = zip.replaceAll(/[.\\]/g, "\\$&");
    await expect(readSdkZip(zip)).rejects.toThrow(new RegExp(`^${prefix}.*: not a Steamworks SDK: .*${message}`));
  });

  test("a file that is no zip", async () => {
    await expect(read(Buffer.from("steam"))).rejects.toThrow("cannot be read as a zip");
    await expect(read(Buffer.alloc(0))).rejects.toThrow("cannot be read as a zip");
  });
});

describe("refused as hostile", () => {
  test.each([
    ["../../../evil.h", "leaves the folder by `..`"],
    ["..\\..\\..\\evil.h", "leaves the folder by `..`"],
    ["/etc/evil/evil.h", "has an absolute path"],
    ["C:/windows/evil.h", "has a drive letter"],
  ])("an entry %s", async (path, message) => {
    const good = "x".repeat(path.length);
    const zip = renamed(await zipBytes([...sdkContents(), { path: good, data: "" }]), good, path);
    await expect(read(zip)).rejects.toThrow(message);
    await expect(read(zip)).rejects.toThrow(JSON.stringify(path.replaceAll("\\", "/")));
  });

  test.each([
    ["a header", "sdk/public/steam/steam_link.h"],
    ["a folder of headers", "sdk/public"],
  ])("a symbolic link as %s", async (_, path) => {
    const zip = await zipBytes([...sdkContents(), { path, data: "/etc/passwd", mode: 0o120777 }]);
    await expect(read(zip)).rejects.toThrow("it is a symbolic link");
  });

  test("headers that differ by case alone, or not at all", async () => {
    const twice = (path: string) => zipBytes([...sdkContents(), header(path, "int n;")]);
    await expect(read(await twice("Steam_API.h"))).rejects.toThrow("steam_api.h and Steam_API.h are the same file");
    await expect(read(await twice("steam_api.h"))).rejects.toThrow("steam_api.h and steam_api.h are the same file");
  });

  test.each(["a b.h", "-x.h", "con:stream.h", "sub/.h"])("a header called %j", async (name) => {
    await expect(read(await zipBytes([...sdkContents(), header(name)]))).rejects.toThrow("is not one of an SDK");
  });

  test("a bomb, wherever it lies", async () => {
    const zeros = Buffer.alloc(2 ** 21);
    for (const path of ["sdk/public/steam/big.h", "sdk/tools/big.bin"]) {
      await expect(read(await zipBytes([...sdkContents(), { path, data: zeros }]))).rejects.toThrow(
        `entry "${path}" is refused: it unpacks to`,
      );
    }
  });

  test("too large a header, and too large headers together", async () => {
    const large = Buffer.alloc(4 * 2 ** 20 + 1, "/");
    const contents = [...sdkContents(), { ...header("large.h", large), compress: false }];
    await expect(read(await zipBytes(contents))).rejects.toThrow("large.h: 4194305 bytes, where 4194304 are allowed");
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...header(`h${index}.h`, large.subarray(1)),
      compress: false,
    }));
    await expect(read(await zipBytes([...sdkContents(), ...many]))).rejects.toThrow(
      "h7.h: the headers together exceed",
    );
  });

  test("more entries than any SDK has", async () => {
    const zip = await zipBytes(sdkContents());
    // The end record is the last 22 bytes: the number of entries stands at 8 and 10.
    zip.writeUInt16LE(50_001, zip.length - 14);
    zip.writeUInt16LE(50_001, zip.length - 12);
    await expect(read(zip)).rejects.toThrow("50001 entries, where 50000 are allowed");
  });

  test("more bytes than any SDK has", async () => {
    const zip = withDirectory(await zipBytes(sdkContents()), (bytes, offset) => {
      bytes.writeUInt32LE(0x10000000, offset + 20);
      bytes.writeUInt32LE(0xfffffffe, offset + 24);
    });
    await expect(read(zip)).rejects.toThrow("up to here the zip unpacks to");
  });

  test("entries that unpack to more than they say", async () => {
    const contents = [...sdkContents(), header("liar.h", "int n;\n".repeat(1000))];
    const zip = withDirectory(await zipBytes(contents), (bytes, offset) => {
      const isLiar = bytes.toString("latin1", offset, offset + 100).includes("liar.h");
      if (isLiar) bytes.writeUInt32LE(10, offset + 24);
    });
    await expect(read(zip)).rejects.toThrow(/liar\.h: cannot be read as a zip: too many bytes/);
  });
});

describe("refused as damaged", () => {
  test("a zip that is cut off anywhere", async () => {
    const zip = await zipBytes(sdkContents());
    for (const length of [zip.length - 1, zip.length - 30, zip.length >> 1, 30]) {
      await expect(read(zip.subarray(0, length))).rejects.toThrow("It may be cut off: download it again.");
    }
  });

  test("a header whose bytes have changed", async () => {
    const contents = sdkContents().map((each) => ({ ...each, compress: false }));
    const zip = renamed(await zipBytes(contents), "struct A_t", "struct B_t");
    await expect(read(zip)).rejects.toThrow(/steam_api\.h: cannot be read as a zip: its checksum is wrong/);
  });

  test("an encrypted one", async () => {
    const zip = withDirectory(await zipBytes(sdkContents()), (bytes, offset) => {
      bytes.writeUInt16LE(bytes.readUInt16LE(offset + 8) | 1, offset + 8);
    });
    await expect(read(zip)).rejects.toThrow("encrypted. Import the SDK's zip as Valve ships it.");
  });
});
