// The results as tables: ratios first, since absolute times belong to the machine.

const millions = (perSecond) => (perSecond / 1e6).toFixed(2);
const ratio = (value) => value.toFixed(2);
const nanoseconds = (value) => value.toFixed(0);
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
    ["call", "Headwater ns", "raw ns", "koffi ns", "to raw", "to koffi", "target 1.15 of raw"],
    rows.map(({ name, nanoseconds: ns, ratios, met }) => [
      name,
      nanoseconds(ns.headwater),
      nanoseconds(ns.raw),
      nanoseconds(ns.koffi),
      ratio(ratios.raw),
      ratio(ratios.koffi),
      verdict(met),
    ]),
  );
}

function messagesTable(rows) {
  return table(
    ["messages, M/s", "Headwater", "C++", "C++ program", "for await", "to C++", "target"],
    rows.map(({ name, perSecond, reached, target, met }) => [
      name,
      millions(perSecond.headwater),
      millions(perSecond["C++"]),
      millions(perSecond.program),
      millions(perSecond["for await"]),
      ratio(reached),
      `${target} ${verdict(met)}`,
    ]),
  );
}

function otherTable({ memory, callbacks, scale, load }) {
  const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
  return table(
    ["what", "result", "target"],
    [
      [
        "callbacks to one handler, M/s",
        `${millions(callbacks.perSecond.headwater)} (C++ ${millions(callbacks.perSecond["C++"])})`,
        `1 ${verdict(callbacks.dispatchMet)}`,
      ],
      ["callbacks as events of `GameServer`, M/s", millions(callbacks.perSecond.events), ""],
      [
        "empty pump, ns above the library's own",
        `${nanoseconds(callbacks.emptyPumpAdded)} (of ${nanoseconds(callbacks.emptyPump.headwater)})`,
        `300 ${verdict(callbacks.emptyPumpMet)}`,
      ],
      [
        `heap per message over ${memory.messages / 1e6} M messages, bytes`,
        `${memory.heapBytesPerMessage.toFixed(3)}, ${memory.collections} garbage collections`,
        `none ${verdict(memory.met)}`,
      ],
      ["change of resident memory over them", kib(memory.residentGrowth), `flat ${verdict(memory.met)}`],
      ...scale.rows.map(({ connections, nanoseconds: ns, reached }) => [
        `poll group of ${connections}, ns per message`,
        `${nanoseconds(ns.headwater)} (C++ ${nanoseconds(ns["C++"])}, ${ratio(reached)} of its rate)`,
        "",
      ]),
      [
        "the same, 5000 to 100",
        `${ratio(scale.growth.headwater)} (C++ ${ratio(scale.growth["C++"])})`,
        `1.5 ${verdict(scale.met)}`,
      ],
      ["`require` of native, ms", load.native.toFixed(1), `30 ${verdict(load.met)}`],
      ["`require` of typed, ms", load.typed.toFixed(1), ""],
      ["addon's size", kib(load.addonBytes), ""],
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

/** @returns {string} Markdown */
export function report({ machine, calls, messages, pumpModes, ...others }) {
  const { cpu, cores, node, platform, load } = machine;
  return [
    `${cpu}, ${cores} cores, ${platform}, Node ${node}; load average ${load.toFixed(1)} at the start.`,
    callsTable(calls),
    messagesTable(messages),
    otherTable(others),
    pumpTable(pumpModes),
  ].join("\n\n");
}
