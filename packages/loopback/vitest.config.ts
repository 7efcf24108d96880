// Tests of the library without the addon: a C++ program against its headers, and the package's own JavaScript.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "loopback",
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
