// The results as tables, a few for each step.
import { target as broadcastTarget } from "./broadcast.mjs";
import { target as callsTarget } from "./calls.mjs";
import { kinds } from "./fairness/fairness.mjs";
import { targets } from "./messages.mjs";
import { kinds as servingKinds, target as servingTarget } from "./serving/serving.mjs";

const millions = (perSecond) => (perSecond / 1e6).toFixed(2);
const ratio = (value) => value.toFixed(2);
const nanoseconds = (value) => value.toFixed(0);
const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
const verdict = (met) => (met ? "met" : "missed");

/** A Markdown table, padded so that it reads well in a terminal, too. */
function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...cells.slice(1).map(line)].join(
    "\n",
  );
}

function callsTable(rows) {
  return table(
    ["call", "Headwater ns", "raw ns", "koffi ns", "to raw", "to koffi", `target ${callsTarget} of raw`],
    rows.map(({ name, nanoseconds: ns, toRaw, toKoffi, met }) => [
      name,
      nanoseconds(ns.headwater),
      nanoseconds(ns.raw),
      nanoseconds(ns.koffi),
      ratio(toRaw),
      ratio(toKoffi),
      verdict(met),
    ]),
  );
}

function singlyTable({ oneByOne }) {
  return table(
    ["one by one, M/s", "native", "typed", "C++", "C++ program", "native to C++", "typed to C++", "target"],
    oneByOne.map(({ size, perSecond, reached, met }) => [
      `${size} bytes`,
      ...["native", "typed", "C++", "program"].map((name) => millions(perSecond[name])),
      ratio(reached.native),
      ratio(reached.typed),
      `${targets.singly} ${verdict(met)}`,
    ]),
  );
}

function batchesTable({ inBatches }) {
  const names = ["C++ in place", "reserved", "received", "awaited", "C++ copying", "added", "program"];
  return table(
    ["M/s", "C++ in place", "`reserve`", "`receive()`", "`for await`", "C++ copying", "`add`", "C++ program"],
    inBatches.map(({ size, batch, perSecond }) => [
      `${size} bytes, batches of ${batch}`,
      ...names.map((name) => millions(perSecond[name])),
    ]),
  );
}

function batchRatiosTable({ inBatches }) {
  const held = ["reserved", "received", "awaited"];
  return table(
    [
      "to C++",
      ...["reserve", "receive()", "for await"].map((name, i) => `\`${name}\`, target ${targets[held[i]]}`),
      "`add`",
    ],
    inBatches.map(({ size, batch, reached, met }) => [
      `${size} bytes, batches of ${batch}`,
      ...held.map((name) => `${ratio(reached[name])} ${verdict(met[name])}`),
      ratio(reached.added),
    ]),
  );
}

function broadcastTable(rows) {
  return table(
    ["broadcast", "Headwater, ns a message", "C++, ns a message", "its rate to C++'s", "target"],
    rows.map(({ connections, size, nanoseconds: ns, reached, met }) => [
      `${size} bytes to ${connections} connections`,
      nanoseconds(ns.headwater),
      nanoseconds(ns["C++"]),
      ratio(reached),
      `${broadcastTarget} ${verdict(met)}`,
    ]),
  );
}

function memoryTable({ batches, broadcast }) {
  return table(
    ["memory over 10.24 M messages", "heap, bytes a message", "garbage collections", "resident", "target: none, flat"],
    Object.entries({ batches, broadcast }).map(([name, figures]) => [
      name,
      figures.heapBytesPerMessage.toFixed(3),
      figures.collections,
      kib(figures.residentGrowth),
      verdict(figures.met),
    ]),
  );
}

function peerTable(rows) {
  return table(
    ["peer", "Headwater ns", "steamworks-ffi-node ns", "times"],
    rows.map(({ name, headwater, peer }) => [
      name,
      nanoseconds(headwater),
      nanoseconds(peer),
      (peer / headwater).toFixed(1),
    ]),
  );
}

function fairnessTable({ rows }) {
  return table(
    [
      "flood by 8 connections",
      "server",
      "echoed a second",
      "loop p99 / max, ms",
      "own p99 / max, ms",
      "player p50 / p99, ms",
    ],
    rows.map(({ flood, kind, loop, roundTrip }) => [
      flood,
      kinds[kind],
      loop.perSecond.toFixed(0),
      `${ms(loop.p99)} / ${ms(loop.max)}`,
      `${ms(loop.own.p99)} / ${ms(loop.own.max)}`,
      `${ms(roundTrip.p50)} / ${ms(roundTrip.p99)}`,
    ]),
  );
}

function crowdTable({ crowd: { connected, lost, openedIn, upIn, loop } }) {
  return table(
    ["connects", "opened within, s", "all up after, s", "lost", "loop p99 / max, ms", "own p99 / max, ms"],
    [
      [
        connected + lost,
        openedIn.toFixed(1),
        upIn.toFixed(1),
        lost,
        `${ms(loop.p99)} / ${ms(loop.max)}`,
        `${ms(loop.own.p99)} / ${ms(loop.own.max)}`,
      ],
    ],
  );
}

function callbacksTable({ perSecond, dispatchMet, emptyPump, emptyPumpAdded, emptyPumpMet }) {
  return table(
    ["what", "result", "target"],
    [
      [
        "callbacks to one handler, M/s",
        `${millions(perSecond.headwater)} (C++ ${millions(perSecond["C++"])})`,
        `1 ${verdict(dispatchMet)}`,
      ],
      ["callbacks as events of `GameServer`, M/s", millions(perSecond.events), ""],
      [
        "empty pump, ns above the library's own",
        `${nanoseconds(emptyPumpAdded)} (of ${nanoseconds(emptyPump.headwater)})`,
        `300 ${verdict(emptyPumpMet)}`,
      ],
    ],
  );
}

function scaleTable({ rows, growth, met }) {
  return table(
    ["poll group of", "ns a message", "C++, ns a message", "its rate to C++'s", "target"],
    [
      ...rows.map(({ connections, nanoseconds: ns, reached }) => [
        connections,
        nanoseconds(ns.headwater),
        nanoseconds(ns["C++"]),
        ratio(reached),
        "",
      ]),
      ["5000 to 100", ratio(growth.headwater), ratio(growth["C++"]), "", `1.5 ${verdict(met)}`],
    ],
  );
}

function servingTable(rows) {
  return table(
    [
      "players",
      "server",
      "% of a core",
      "tick late p99, ms",
      "round trip p50 / p99, ms",
      "a player",
      "joins a second",
      `to by hand, target ${servingTarget}`,
    ],
    rows.map(({ players, kind, cpuPercent, lateP99, p50, p99, bytesPerPlayer, joinsPerSecond, cost, met }) => [
      players,
      servingKinds[kind],
      cpuPercent.toFixed(0),
      ms(lateP99),
      `${ms(p50)} / ${ms(p99)}`,
      kib(bytesPerPlayer),
      joinsPerSecond.toFixed(0),
      cost === undefined ? "" : `${ratio(cost)} ${verdict(met)}`,
    ]),
  );
}

function loadTable({ native, typed, addonBytes, met }) {
  return table(
    ["what", "result", "target"],
    [
      ["`require` of native, ms", native.toFixed(1), `30 ${verdict(met)}`],
      ["`require` of typed, ms", typed.toFixed(1), ""],
      ["addon's size", kib(addonBytes), ""],
    ],
  );
}

function pumpTable({ idleMet, latencyMet, ...modes }) {
  const wait = (figures) => (figures ? `${figures.median.toFixed(2)} / ${figures.p90.toFixed(2)}` : "");
  return table(
    ["pump", "idle, % of a core", "callback, ms", "message, ms", "callback after a quiet second, ms", "targets"],
    Object.entries(modes).map(([name, { idlePercent, callback, message, quiet }]) => [
      name,
      idlePercent.toFixed(2),
      wait(callback),
      wait(message),
      wait(quiet),
      name === "background" ? `1 % ${verdict(idleMet)}, 1.5 ms ${verdict(latencyMet)}` : "",
    ]),
  );
}

function variantsTable({ rows, inARow }) {
  const wide = (figures) =>
    ["headwater", "naive", "gdCom"].map((name) => (name in figures ? nanoseconds(figures[name]) : ""));
  return table(
    ["variant", "written, ns", "naive", "gd-com", "read, ns", "naive", "gd-com"],
    [
      ...rows.map(({ name, write, read }) => [name, ...wide(write), ...wide(read)]),
      ["an int more of a packet", "", "", "", nanoseconds(inARow), "", ""],
    ],
  );
}

const tables = {
  calls: [callsTable],
  messages: [singlyTable, batchesTable, batchRatiosTable],
  broadcast: [broadcastTable],
  memory: [memoryTable],
  callbacks: [callbacksTable],
  scale: [scaleTable],
  load: [loadTable],
  peer: [peerTable],
  pumpModes: [pumpTable],
  fairness: [fairnessTable, crowdTable],
  variants: [variantsTable],
  serving: [servingTable],
};

/** @returns {string} Markdown of the steps that were taken */
export function report({ machine: { cpu, cores, node, platform, load }, ...results }) {
  return [
    `${cpu}, ${cores} cores, ${platform}, Node ${node}; load average ${load.toFixed(1)} at the start.`,
    ...Object.entries(tables).flatMap(([step, all]) => (results[step] ? all.map((each) => each(results[step])) : [])),
  ].join("\n\n");
}
