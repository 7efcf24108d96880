// npm run hostile -- [attack...] [--seconds N] [--honest N]: each attack alone, as a table.
// npm run hostile -- --soak [--minutes N] [--honest N]: all of them, four at a time, in turn.
import { cpus } from "node:os";
import { commandLine } from "../../scripts/commandLine.mjs";
import { attacks } from "./attacks.mjs";
import { attackNames, runHostile } from "./runHostile.mjs";

const { values, positionals } = commandLine(import.meta.url, {
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "30" },
    soak: { type: "boolean", default: false },
    minutes: { type: "string", default: "30" },
    honest: { type: "string" },
    port: { type: "string", default: "27965" },
  },
});
const unknown = positionals.filter((name) => !attackNames.includes(name));
if (unknown.length > 0) {
  console.error(`There is no attack ${unknown.join(", ")}. There are: ${attackNames.join(", ")}.`);
  process.exit(2);
}
const ports = { port: Number(values.port), queryPort: Number(values.port) + 1 };
const ms = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));
const list = (counts) =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count.toLocaleString("en")}`)
    .join(", ");
console.log(`${cpus().length} cores, Node ${process.versions.node}`);

const defects = values.soak ? await soak(Number(values.honest ?? 20)) : await oneByOne(Number(values.honest ?? 4));
for (const defect of defects) console.error(defect);
console.log(defects.length === 0 ? "No honest player lost anything." : "Failed.");
process.exitCode = defects.length === 0 ? 0 : 1;

async function soak(honest) {
  const report = await runHostile({
    ...{ ports, honest, atOnce: 4, turnSeconds: 30, seconds: Number(values.minutes) * 60 },
    names: positionals.length > 0 ? positionals : attackNames,
    onTurn: (names, { seconds, lateMs, cpuPercent, pending, resident }) =>
      console.log(
        `${seconds.toFixed(0)} s  ${names.join(", ")}: late p99 ${ms(lateMs.p99)} ms, ${cpuPercent.toFixed(0)} % of a core, ` +
          `${pending} pending, ${(resident / 2 ** 20).toFixed(0)} MiB`,
      ),
  });
  console.log(JSON.stringify(report, undefined, 2));
  return report.defects;
}

async function oneByOne(honest) {
  const defects = [];
  console.log(
    "| attack | what | what the server did | ticks late p99 / max, ms | % of a core | honest round trip p50 / p99, ms | lost |\n" +
      "| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const name of positionals.length > 0 ? positionals : [undefined, ...attackNames]) {
    const seconds = Number(values.seconds);
    const names = name === undefined ? [] : [name];
    const options = { ports, honest, names, atOnce: names.length, turnSeconds: seconds, seconds };
    const { server, honest: players, defects: found } = await runHostile(options);
    defects.push(...found.map((defect) => `${name}: ${defect}`));
    const { roundTripMs: trip } = players;
    const did = [server.endings, server.limits].map(list).filter((text) => text !== "");
    console.log(
      `| ${name === undefined ? "none" : `\`${name}\``} | ${attacks[name]?.about ?? ""} | ${did.join("; ")} | ` +
        `${ms(server.lateMs.p99)} / ${ms(server.lateMs.max)} | ${server.cpuPercent.toFixed(0)} | ` +
        `${ms(trip.p50)} / ${ms(trip.p99)} | ${players.lost} of ${players.sent} |`,
    );
  }
  return defects;
}
