// All or nothing, whatever goes wrong and wherever: every step is the one at which it does.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DiskStep, watchDisk, withoutWaiting } from "./diskFaults.mjs";
import { SmallTree } from "./smallTree.js";

/** Some hundred trees. */
const timeout = 120_000;

class Killed extends Error {}

/** The process dies at a step: done half or not at all, and nothing comes after it. */
function killedAt(isIt: (step: DiskStep) => boolean, isHalf: boolean, disk: Disk): Disk {
  let isDead = false;
  return (step) => {
    if (!isDead && isIt(step)) {
      isDead = true;
      if (isHalf) step.runHalf();
    }
    if (isDead) throw new Killed();
    return disk(step);
  };
}

/** How a disk does a step. */
type Disk = (step: DiskStep) => unknown;

const plain: Disk = ({ run }) => run();

/** The tree and the area of transactions are on two file systems, as a linked folder is; neither has hard links. */
const twoFileSystems: Disk = ({ call, args, run }) => {
  if (call === "linkSync") throw diskError("EPERM");
  const inArea = args.slice(0, 2).filter((path) => String(path).includes("/.headwater"));
  if (call === "renameSync" && inArea.length === 1) throw diskError("EXDEV");
  return run();
};

const disks: [string, Disk][] = [
  ["one file system", plain],
  ["two file systems, without links", twoFileSystems],
];

function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: the disk of the test`), { code });
}

/** Runs `work` on a disk with a fault. */
async function withDisk(tree: SmallTree, disk: Disk, work: () => unknown): Promise<"done" | Error> {
  const end = watchDisk(tree.root, disk);
  try {
    await work();
    return "done";
  } catch (error) {
    return error as Error;
  } finally {
    end();
  }
}

/** Runs `work` until the step at which its process is killed. */
async function killed(
  tree: SmallTree,
  isIt: (step: DiskStep) => boolean,
  work: () => unknown,
  { isHalf = false, disk = plain } = {},
): Promise<void> {
  const seen: DiskStep[] = [];
  const watched = (step: DiskStep): boolean => {
    seen.push(step);
    return isIt(step);
  };
  await withDisk(tree, killedAt(watched, isHalf, disk), work);
  expect(seen.some(isIt)).toBe(true);
  tree.loseLockHolder();
}

/** The calls of `work` that change something, in their order. */
async function stepsOf(
  disk: Disk,
  work: (tree: SmallTree) => unknown,
  prepare: (tree: SmallTree) => unknown = () => {},
): Promise<string[]> {
  const tree = new SmallTree();
  await prepare(tree);
  const calls: string[] = [];
  const record: Disk = (step) => {
    calls.push(step.call);
    return disk(step);
  };
  await withDisk(tree, record, () => work(tree));
  tree.remove();
  return calls;
}

let before: Record<string, string>;
let after: Record<string, string>;

let waitAgain: () => void;

beforeAll(async () => {
  waitAgain = withoutWaiting();
  const tree = new SmallTree();
  before = tree.state();
  await tree.change();
  after = tree.state();
  tree.remove();
});
afterAll(() => waitAgain());

/** Which of the two a tree is; anything in between fails. */
function stateOf(tree: SmallTree): "before" | "after" {
  const state = tree.state();
  const isBefore = state["changed.txt"] === before["changed.txt"];
  expect(state).toEqual(isBefore ? before : after);
  expect(tree.leftovers().filter((name) => name !== "set-aside" && !/^lock\.\d+(\.\d+\.tmp)?$/.test(name))).toEqual([]);
  return isBefore ? "before" : "after";
}

test("changes, creates and deletes, and keeps modes", async () => {
  const tree = SmallTree.forThisTest();
  await tree.change();
  expect(tree.state()).toEqual({
    "changed.txt": expect.stringMatching(/ new$/),
    "same.txt": expect.stringMatching(/ same$/),
    "script.sh": "750 new",
    empty: "folder",
    [join("empty", "file.txt")]: expect.stringMatching(/ new$/),
    new: "folder",
    [join("new", "deep")]: "folder",
    [join("new", "deep", "file.txt")]: expect.stringMatching(/ new$/),
    partly: "folder",
    [join("partly", "kept.txt")]: expect.stringMatching(/ kept$/),
  });
  expect(tree.leftovers()).toEqual(["lock.1"]);
  expect(tree.warnings).toEqual([]);
});

test("nothing happens when the work fails or discards it", async () => {
  const tree = SmallTree.forThisTest();
  const failing = tree.inTransaction((transaction) => {
    SmallTree.change(transaction);
    transaction.workFolder("format");
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(stateOf(tree)).toBe("before");
  await tree.inTransaction((transaction) => {
    SmallTree.change(transaction);
    transaction.discard();
  });
  expect(stateOf(tree)).toBe("before");
});

test("what is outside of the checkout is refused", async () => {
  const tree = SmallTree.forThisTest();
  for (const path of ["../a.txt", "/a.txt", "a/../../b.txt", ""]) {
    await expect(tree.inTransaction((transaction) => transaction.write(path, ""))).rejects.toThrow("is not in");
  }
});

test.each([
  ["a file and its folder", ["clash", "clash/file.txt"], "clash would be a file and the folder of clash/file.txt"],
  ["a folder", ["partly"], "partly is a folder"],
  ["a file as a folder", ["changed.txt/file.txt"], "changed.txt"],
])("%s cannot be written, and nothing is", async (_, paths, message) => {
  const tree = SmallTree.forThisTest();
  const writing = tree.inTransaction((transaction) => {
    for (const path of ["a.txt", ...paths]) transaction.write(path, "new");
  });
  await expect(writing).rejects.toThrow(message);
  expect(stateOf(tree)).toBe("before");
});

describe.each(disks)("on %s", (_, disk) => {
  const change = (tree: SmallTree): Promise<void> => tree.change();

  test("killed at any step, the next command finishes it or tidies up", { timeout }, async () => {
    const steps = await stepsOf(disk, change);
    const ends: string[] = [];
    for (const [index, call] of steps.entries()) {
      const number = index + 1;
      for (const isHalf of ["writeFileSync", "rmSync"].includes(call) ? [false, true] : [false]) {
        const tree = new SmallTree();
        await killed(
          tree,
          (step) => step.number === number,
          () => tree.change(),
          { isHalf, disk },
        );
        await withDisk(tree, disk, () => tree.recover());
        ends.push(stateOf(tree));
        // And it is as good as new.
        await tree.change();
        expect(stateOf(tree)).toBe("after");
        tree.remove();
      }
    }
    // Up to some step as it was, from there on as it will be.
    expect(ends).toEqual([...ends].sort().reverse());
    expect(new Set(ends)).toEqual(new Set(["before", "after"]));
  });

  test("killed at any step of tidying up as well", { timeout }, async () => {
    const steps = await stepsOf(disk, change);
    // Each third: the first kill leaves as many states as there are files.
    for (let first = 1; first <= steps.length; first += 3) {
      const prepare = (tree: SmallTree): Promise<void> =>
        killed(
          tree,
          (step) => step.number === first,
          () => tree.change(),
          { disk },
        );
      const recovering = await stepsOf(disk, (tree) => tree.recover(), prepare);
      for (let second = 1; second <= recovering.length; second++) {
        const tree = new SmallTree();
        await prepare(tree);
        await killed(
          tree,
          (step) => step.number === second,
          () => tree.recover(),
          { isHalf: true, disk },
        );
        await withDisk(tree, disk, () => tree.recover());
        stateOf(tree);
        tree.remove();
      }
    }
  });

  test.each(["ENOSPC", "EACCES"])("%s at any step undoes what was done", { timeout }, async (code) => {
    const steps = await stepsOf(disk, change);
    for (let number = 1; number <= steps.length; number++) {
      const tree = new SmallTree();
      const fault: Disk = (step) => {
        if (step.number !== number) return disk(step);
        step.runHalf();
        throw diskError(code);
      };
      const end = await withDisk(tree, fault, () => tree.change());
      // A lock that could not be given back ends with its process.
      tree.loseLockHolder();
      tree.recover();
      // Where links cannot be made, a copy is as good.
      expect([number, stateOf(tree)]).toEqual([number, end === "done" ? "after" : "before"]);
      tree.remove();
    }
  });

  test("a disk that is full from some step on undoes it without room", { timeout }, async () => {
    const steps = await stepsOf(disk, change);
    const needsRoom = ["writeFileSync", "mkdirSync", "mkdtempSync", "linkSync", "copyFileSync"];
    for (let number = 1; number <= steps.length; number++) {
      const tree = new SmallTree();
      const fault: Disk = (step) => {
        if (step.number >= number && needsRoom.includes(step.call)) throw diskError("ENOSPC");
        return disk(step);
      };
      const end = await withDisk(tree, fault, () => tree.change());
      if (disk === plain) expect(tree.state()).toEqual(end === "done" ? after : before);
      tree.loseLockHolder();
      tree.recover();
      stateOf(tree);
      tree.remove();
    }
  });
});

describe("what others do between the kill and the next command", () => {
  /** Killed before it changed `path`; changes are made in the order of their names. */
  async function killedBefore(path: string): Promise<SmallTree> {
    const tree = SmallTree.forThisTest();
    const isTurn = ({ call, args }: DiskStep): boolean =>
      ["renameSync", "rmSync"].includes(call) && args.includes(tree.path(path));
    await killed(tree, isTurn, () => tree.change());
    return tree;
  }

  test("is said, with what became of the command", async () => {
    const tree = await killedBefore("partly/deleted.txt");
    expect([tree.read("changed.txt"), tree.read("partly/deleted.txt")]).toEqual(["new", "old"]);
    tree.recover();
    expect(stateOf(tree)).toBe("after");
    expect(tree.warnings).toEqual(["`headwater test` was killed while it wrote; it is finished now (2 files)."]);
  });

  test("a file edited before its turn is set aside", async () => {
    const tree = await killedBefore("new/deep/file.txt");
    tree.put("script.sh", "edited");
    tree.put("partly/deleted.txt", "edited");
    tree.recover();
    expect(stateOf(tree)).toBe("after");
    expect(tree.read(".headwater/set-aside/script.sh")).toBe("edited");
    expect(tree.read(".headwater/set-aside/partly/deleted.txt")).toBe("edited");
    expect(tree.warnings.join("\n")).toMatch(/set aside, because .*script\.sh/);
  });

  test("a file edited after its turn stays as it is", async () => {
    const tree = await killedBefore("partly/deleted.txt");
    tree.put("changed.txt", "edited");
    tree.recover();
    expect([tree.read("changed.txt"), tree.read("script.sh")]).toEqual(["edited", "new"]);
    expect(tree.warnings).toHaveLength(1);
  });

  test("whoever puts a file back gets the rest back as well", async () => {
    const tree = await killedBefore("partly/deleted.txt");
    tree.put("changed.txt", "old");
    tree.recover();
    expect(stateOf(tree)).toBe("before");
    expect(tree.warnings).toEqual(["`headwater test` was killed while it wrote; it is undone now (3 files)."]);
  });

  test("a folder in the place of a file is set aside as well", async () => {
    const tree = await killedBefore("new/deep/file.txt");
    rmSync(tree.path("script.sh"));
    tree.put("script.sh/file.txt", "theirs");
    tree.recover();
    expect(stateOf(tree)).toBe("after");
    expect(tree.read(".headwater/set-aside/script.sh/file.txt")).toBe("theirs");
  });

  test("what can be neither finished nor undone says so, and is once it can", async () => {
    const tree = await killedBefore("partly/deleted.txt");
    const noRename: Disk = ({ call, run }) => {
      if (call === "renameSync") throw diskError("EACCES");
      return run();
    };
    const error = await withDisk(tree, noRename, () => tree.recover());
    expect(String(error)).toMatch(/neither finished nor undone: EACCES.*remove .*transaction$/);
    tree.recover();
    stateOf(tree);
  });

  test("the next transaction tidies up first", async () => {
    const tree = await killedBefore("partly/deleted.txt");
    const seen = await tree.inTransaction(() => tree.read("script.sh"));
    expect(seen).toBe("new");
    expect(stateOf(tree)).toBe("after");
  });
});
