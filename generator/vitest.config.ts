// Tests of the generator and of the libclang addon it is built on.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "generator",
    include: ["test/**/*.test.ts", "clang/test/**/*.test.ts"],
  },
});
