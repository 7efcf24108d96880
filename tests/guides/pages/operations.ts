// Operations: what is to be seen of a server, from inside and from other windows, and its end.
import { expect, test } from "vitest";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/operations.md";
const page = new Page("guide/operations.md");

export function operations(walk: () => Walk): void {
  test("a server is seen, goes on when a listener throws, and drains", async () => {
    const { reader } = walk();
    const parts = ["registerMetrics", 'server.on("error"'].map((mark) => walk().compiled(document, mark));
    const bug = 'server.on("join", () => { throw new Error("a bug of the game"); });';
    const drain = walk()
      .compiled(document, "server.drain")
      .replace(/^export \{\};$/m, "");
    const order = `server.on("message", async () => {\n${drain}\n});
server.on("draining", ({ reason, graceMs }) => console.log(reason, graceMs));`;
    const code = walk().withServer([...parts, bug, order].join("\n"));
    const server = await walk().serve("operated", code);

    const windows = walk().ports(page.block("sh", "npx headwater-server watch"));
    const [, address = ""] = /^curl (\S+)$/m.exec(windows) ?? [];
    const [query = "", watch = ""] = windows.split("\n").filter((line) => line.startsWith("npx"));
    expect(await (await fetch(address)).json()).toEqual({ live: true, ready: true, problems: [] });
    expect(await (await fetch(address.replace("ready", "metrics"))).text()).toMatch(/^headwater_\w+ \d/m);
    expect(await reader.type(query, "arena")).toContain("My first server");
    const watching = reader.start(watch, "arena");
    await watching.says(/^open: 0\/16 players/m);
    const visit = await walk().visit();
    await server.says(/^join 76561\d+ Error: a bug of the game$/m);
    await watching.says(/^open: 1\/16 players/m);

    visit.send(new TextEncoder().encode("end"));
    await server.says(/^The server restarts\. 60000$/m);
    // They may finish; the last one out ends it.
    visit.leave();
    expect(await server.ended).toBe(0);
    // Nothing is left to watch.
    expect(await watching.ended).toBe(0);
  });
}
