import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "create-headwater", include: ["test/**/*.test.ts"] } });
