// Two questions, to those who give no flags and can answer.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../src/commandLine.js";

const { asked, answers } = vi.hoisted(() => ({ asked: [] as string[], answers: [] as string[] }));
vi.mock("node:readline/promises", () => ({
  createInterface: () => ({
    question: async (text: string) => {
      asked.push(text);
      return answers.shift() ?? "";
    },
    close: () => undefined,
  }),
}));

const made = vi.hoisted(() => [] as object[]);
vi.mock("../src/project.js", async (importOriginal) => ({
  ...(await importOriginal<typeof import("../src/project.js")>()),
  // What becomes of the answers is in tests/packaging.
  writeProject: (folder: string, answers: object) => made.push({ folder, ...answers }),
}));

const { isTTY } = process.stdin;
beforeEach(() => {
  for (const each of [asked, answers, made]) each.splice(0);
  vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  process.stdin.isTTY = true;
});
afterEach(() => {
  process.stdin.isTTY = isTTY;
  vi.restoreAllMocks();
});

const places = ["arena", "chess"].map((name) => join(tmpdir(), "there-is-no-such-folder", name));
const [arena = "", chess = ""] = places;

test("both are asked, and answered", async () => {
  answers.push(arena, "30");
  expect(await run([])).toBe(0);
  expect(asked.length).toBe(2);
  expect(made).toEqual([{ folder: arena, name: "arena", tickRate: 30 }]);
});

test("no answer is the usual one", async () => {
  expect(await run([arena])).toBe(0);
  expect(asked).toEqual([expect.stringContaining("(60)")]);
  expect(made).toEqual([{ folder: arena, name: "arena", tickRate: 60 }]);
});

test("with flags, or nobody to answer, none is asked", async () => {
  expect(await run([chess, "--ticks", "0"])).toBe(0);
  process.stdin.isTTY = false;
  expect(await run([arena])).toBe(0);
  expect(asked).toEqual([]);
  expect(made).toMatchObject([
    { name: "chess", tickRate: 0 },
    { name: "arena", tickRate: 60 },
  ]);
});
