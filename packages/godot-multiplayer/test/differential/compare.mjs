// The same packets to this package's server and to a real engine's: what comes of each has to be the same, but for what
// this one refuses on purpose.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bytesToVariant, variantToBytes } from "@headwater/godot-multiplayer";
import { packets } from "./packets.mjs";
import { md5, Server } from "./server.mjs";

const runner = fileURLToPath(new URL("../../../../scripts/godot/run.mjs", import.meta.url));
const project = fileURLToPath(new URL("project", import.meta.url));

/** Where Godot goes on, and this package refuses: with arguments that are broken, and what is not the peer's to reach. */
const onPurpose = {
  "broken arguments, which Godot replaces by null":
    /bytes are expected|there is no type|is not UTF-8|whole objects|format from before|is the type of elements/,
  "containers within each other, number of values": /variantDepth|variantValues/,
  "bytes behind arguments or state": /are left behind/,
  "paths that lead outside": /there is no node ".*(?:\.\.|[/:])/,
  "other methods there": /other methods there/,
  "conversions other than of numbers, texts and vectors": /is declared, and \w+ came/,
  "a node without a name": /"" is no name/,
};

/** The engine takes memory for the names of a node path before it looks for them: a gigabyte ends it. */
function wouldEndTheEngine({ refusal = "" }) {
  return Number(/(\d+) bytes are expected/.exec(refusal)?.[1] ?? 0) > 2 ** 20;
}

/**
 * Both in this package's own words: an object's number is the engine's own, whole floats are ints here, and JavaScript
 * keeps no bits of a NaN.
 */
function comparable(effects) {
  return effects.map((effect) => effect.replace(/(?<=call \w+ )[0-9a-f]+/, inOwnWords)).join("|");
}

function inOwnWords(hex) {
  const value = bytesToVariant(Buffer.from(hex, "hex"));
  return Buffer.from(variantToBytes(value))
    .toString("hex")
    .replace(/18000100[0-9a-f]{16}/g, "object")
    .replace(/03000100[0-9a-f]{12}f[89a-f][7f]f/g, "nan");
}

/** The numbers of nodes that a packet's effects answer for. */
const answered = (effects) => effects.flatMap((effect) => /^sent 02..(\w{8})$/.exec(effect)?.[1] ?? []);

/** The effects of each packet in the engine. */
async function engineEffects(all) {
  const folder = mkdtempSync(join(tmpdir(), "headwater-godot-"));
  try {
    cpSync(project, folder, { recursive: true });
    writeFileSync(join(folder, "packets.txt"), all.map((packet) => Buffer.from(packet).toString("hex")).join("\n"));
    const child = spawn(process.execPath, [runner, folder], { stdio: ["ignore", "pipe", "inherit"] });
    const effects = all.map(() => []);
    let done = false;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === "DONE") done = true;
      const [, index, text] = /^EFFECT (\d+) (.*)$/.exec(line) ?? [];
      if (index !== undefined) effects[index] = text.split("|");
    }
    if (!done) throw new Error("The engine ended before its work.");
    return effects;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {number} seed - the same packets for the same number
 * @param {number} count
 * @returns {Promise<{accepted: number, refusedMore: Record<string, number>, differences: string[]}>}
 */
export async function compare(seed, count) {
  const [scout, server] = [new Server(), new Server()];
  const harmless = packets(seed, count, md5).filter((packet) => !wouldEndTheEngine(scout.take(packet)));
  const all = harmless.map((packet) => ({ packet, ...server.take(packet) }));
  const engine = await engineEffects(all.map(({ packet }) => packet));
  const result = { accepted: 0, refusedMore: {}, differences: [] };
  /** Numbers of nodes that only the engine has taken; it does not take them again. */
  const takenThere = new Set();
  for (const [index, { packet, effects, refusal }] of all.entries()) {
    const theirs = engine[index];
    if (effects.length > 0) result.accepted++;
    if (comparable(effects) === comparable(theirs)) continue;
    const purpose = Object.keys(onPurpose).find((each) => onPurpose[each].test(refusal ?? ""));
    if (effects.length === 0 && purpose !== undefined) {
      result.refusedMore[purpose] = (result.refusedMore[purpose] ?? 0) + 1;
      for (const number of answered(theirs)) takenThere.add(number);
      continue;
    }
    if (theirs.length === 0 && answered(effects).some((number) => takenThere.has(number))) continue;
    result.differences.push(
      `${index} ${Buffer.from(packet).toString("hex")}\n  here:   ${effects.join("|")} ${refusal ?? ""}\n  engine: ${theirs.join("|")}`,
    );
  }
  return result;
}
