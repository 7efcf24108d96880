// A registry on 127.0.0.1 of what this checkout has: our packages as npm would publish them, and everybody else's as they
// are installed here. So `npm install` and `npx` do as a document prints them, and ask nobody else.
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { localBuild } from "../../scripts/platforms/localBuild.mjs";
import { packAll } from "../../scripts/release/pack.mjs";
import { repositoryRoot } from "../repository.js";

export interface CheckoutRegistry {
  readonly url: string;
  close(): void;
}

interface Found {
  version: string;
  folder: string;
  tarball: string;
}

/** Where the lock file has the packages of a name, others than ours. */
function installed(name: string, folder: string): Found[] {
  return (
    places
      .filter((place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
      .filter((place) => existsSync(join(repositoryRoot, place, "package.json")))
      // What stands on top is what the checkout means by the name.
      .toSorted((a, b) => a.length - b.length)
      .map((place) => {
        const version = manifestOf(join(repositoryRoot, place)).version;
        const tarball = join(folder, `${name.replace("/", "+")}@${version}.tgz`);
        return { version, folder: join(repositoryRoot, place), tarball };
      })
  );
}

const lock = JSON.parse(readFileSync(join(repositoryRoot, "package-lock.json"), "utf8")) as { packages: object };
const places = Object.keys(lock.packages).filter((place) => !place.includes("@headwater/"));

function manifestOf(folder: string): { version: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
}

/** Makes the tarball of an installed package when somebody wants it. */
function tarballOf({ folder, tarball }: Found): string {
  if (!existsSync(tarball)) {
    const args = ["--transform=s,^\\.,package,", "--exclude=./node_modules", "."];
    // Not compressed, which takes longest and which npm does not ask for.
    execFileSync("tar", ["-cf", tarball, "-C", folder, ...args]);
  }
  return tarball;
}

/** @param folder - for what is packed */
export async function startCheckoutRegistry(folder: string): Promise<CheckoutRegistry> {
  const packed = packAll(join(folder, "packed"), { platformFolder: localBuild(join(folder, "platform")) });
  const find = (name: string): Found[] => {
    const own = packed.filter((each) => each.name === name);
    return own.length > 0 ? own : installed(name, folder);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const wanted = url.searchParams.get("version");
    const name = decodeURIComponent(url.pathname.slice(1));
    const found = find(name).filter(({ version }) => wanted === null || version === wanted);
    if (request.method !== "GET" || found[0] === undefined) response.writeHead(404).end("{}");
    else if (wanted !== null) createReadStream(tarballOf(found[0])).pipe(response);
    else {
      const versions = found.map((each) => {
        const dist = { tarball: `${url.origin}${url.pathname}?version=${each.version}` };
        return [each.version, { ...manifestOf(each.folder), dist }];
      });
      const latest = found[0].version;
      response.end(JSON.stringify({ name, "dist-tags": { latest }, versions: Object.fromEntries(versions) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
