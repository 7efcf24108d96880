// Tests of the generator and of the libclang addon it is built on.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "generator",
    // Whole SDKs are parsed and compared: that takes a while on a machine that does other things as well.
    testTimeout: 120_000,
    include: ["test/**/*.test.ts", "clang/test/**/*.test.ts"],
  },
});
