// The machine that a server is to run on: Node, the C library, ports, the clock.
import { createSocket } from "node:dgram";
import { bad, type Finding, ok, unsure } from "./finding.js";

const leastNode = 20;

export function checkNode(version = process.versions.node): Finding {
  const isEnough = Number.parseInt(version, 10) >= leastNode;
  return isEnough ? ok("Node", version) : bad("Node", `${version} is too old: install ${leastNode} or later.`);
}

/** @param version - of glibc, which Node's report knows; `undefined` on other C libraries */
export function checkC(version = glibcVersion(), platform: string = process.platform): Finding[] {
  if (platform !== "linux") return [];
  if (version !== undefined) return [ok("glibc", version)];
  return [
    bad("glibc", "This system has another C library, which Valve's do not run on. Use Debian's, Ubuntu's or Fedora's."),
  ];
}

function glibcVersion(): string | undefined {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime;
}

/** Whether a server could listen there. */
export function checkPort(name: string, port: number): Promise<Finding> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const why =
        code === "EADDRINUSE"
          ? "is in use: another server has it. End that, or give this one a port of its own."
          : code === "EACCES"
            ? "may not be used by this user: take one above 1023."
            : `cannot be had: ${message}.`;
      resolve(bad(name, `UDP ${port} ${why}`));
    });
    socket.bind(port, () => socket.close(() => resolve(ok(name, `UDP ${port} is free`))));
  });
}

/** Steam's certificates and tickets are good for a time. */
const mostSkewSeconds = 60;
const answerMs = 5000;

/** Compares the clock with that of a web server of Steam's. */
export async function checkClock(url: string, now: () => number = Date.now): Promise<Finding> {
  try {
    const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(answerMs) });
    const there = Date.parse(answer.headers.get("date") ?? "");
    if (Number.isNaN(there)) return unsure("clock", `${url} does not say what time it is.`);
    const skew = Math.round((now() - there) / 1000);
    if (Math.abs(skew) <= mostSkewSeconds) return ok("clock", `within ${mostSkewSeconds} s of Steam's`);
    const which = skew > 0 ? "fast" : "slow";
    return bad("clock", `${Math.abs(skew)} s ${which}: have the system set it (timedatectl set-ntp true).`);
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    return unsure("clock", `${url} cannot be asked (${why}). Look whether this machine reaches Steam at all.`);
  }
}
