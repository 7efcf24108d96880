// Unit tests run without the addon: a small stand-in takes its place, and contexts get a binding made by the test.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "typed",
    include: ["test/**/*.test.ts"],
    alias: [
      { find: /^@headwater\/native$/, replacement: fileURLToPath(new URL("test/fakeNative.ts", import.meta.url)) },
    ],
  },
});
