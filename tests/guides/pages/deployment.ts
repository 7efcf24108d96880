// Deployment: Steam's client as SteamCMD leaves it, the project, what its image does, and the doctor.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../repository.js";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

const page = new Page("guide/deployment.md");
const image = page.block("dockerfile", "CMD");

export function deployment(walk: () => Walk): void {
  test("SteamCMD's files are where Steam's library looks for them", async () => {
    const { reader } = walk();
    const client = join(reader.home, "Steam/steamapps/common/Steamworks SDK Redist/linux64/steamclient.so");
    // SteamCMD needs Steam: what it brings is made here.
    mkdirSync(dirname(client), { recursive: true });
    writeFileSync(client, "\x7fELF\x02", "latin1");
    const commands = page.block("sh", "steamcmd");
    expect(commands).toContain("+app_update 1007 ");
    await reader.type(`steamcmd() { :; }\n${commands}`);
    expect(readlinkSync(join(reader.home, ".steam/sdk64/steamclient.so"))).toBe(client);
  });

  test("the project serves as its image does, and the doctor finds its files", async () => {
    const { reader } = walk();
    await reader.type(page.block("sh", "npm create headwater"));
    // The image's stage before. Compiler and test runner have parts for other platforms, which the checkout does not have:
    // tests/packaging runs the project's tests, and the compiler is the checkout's own.
    const project = join(reader.home, "my-game");
    await reader.type("npm pkg delete devDependencies.vitest devDependencies.typescript && npm install", "my-game");
    const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", project], { stdio: "pipe" });

    for (const name of ["server", "sdk/redistributable_bin"]) mkdirSync(join(reader.home, name), { recursive: true });
    for (const name of ["package.json", "package-lock.json", "dist"])
      cpSync(join(project, name), join(reader.home, "server", name), { recursive: true });
    // In the place of Valve's, the loopback's.
    cpSync(dirname(libraryPath()), join(reader.home, "sdk/redistributable_bin/linux64"), { recursive: true });
    const [, install = ""] = /^RUN (npm .*)$/m.exec(image) ?? [];
    const env = Object.fromEntries([...image.matchAll(/^ENV (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
    const here = {
      ...env,
      STEAMWORKS_SDK: join(reader.home, env["STEAMWORKS_SDK"] ?? ""),
      PORT: `${walk().port.game}`,
      QUERY_PORT: `${walk().port.query}`,
    };
    await reader.type(install, "server", here);
    const [, command = "[]"] = /^CMD (.*)$/m.exec(image) ?? [];
    const server = reader.start((JSON.parse(command) as string[]).join(" "), "server", here);
    await server.says(/^Open as \d+$/m);
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);

    // Without the question to Steam's clock.
    const doctor = `${page.block("sh", "doctor").trim()} --clock none || true`;
    expect(await reader.type(doctor, "server", here)).toContain(`library      ${here.STEAMWORKS_SDK}/`);
    // The loopback needs nothing of this.
    const found = await reader.type(doctor, "server", { SteamAppId: "440" });
    expect(found).toMatch(/^ok {5}steamclient/m);
    expect(found).toMatch(/^ok {5}app id/m);
  });

  test("systemd and the image start the same", () => {
    const unit = page.block("ini", "ExecStart");
    const template = readFileSync(join(repositoryRoot, "packages/create-headwater/template/Dockerfile"), "utf8");
    const [, command = "[]"] = /^CMD (.*)$/m.exec(image) ?? [];
    expect(template).toContain(command);
    expect(unit).toContain(`ExecStart=/usr/bin/${(JSON.parse(command) as string[]).join(" ")}\n`);
  });
}
