// node tests/docs/mostUsed.mjs: the methods of @headwater/typed that are used most, by how often the server package, the
// examples with their GDScript, the guides and the READMEs call them. Writes mostUsed.json, of which each has an example.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";

const root = fileURLToPath(new URL("../..", import.meta.url));
const list = fileURLToPath(new URL("mostUsed.json", import.meta.url));
const most = 60;

/** Where what servers do is written down. */
const places = [
  ["packages/server/src", /\.ts$/],
  ["examples", /\.(?:ts|gd)$/],
  ["docs/guide", /\.md$/],
  ["packages", /^README\.md$/],
];

function textsBelow(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:node_modules|dist|build|generated)[\\/]/.test(path))
    .map((path) => readFileSync(path, "utf8"));
}

/** Whose a call is whose name several have: servers' before players', and what extends before what is extended. */
const precedence = ["GameServer", "GameClient", "SteamContext", "NetworkingSockets", "SteamGameServer"];

/**
 * The public methods of the contexts and interfaces that a program is given, each name once.
 * @returns {Map<string, { owner: string, hasExample: boolean }>} by their names
 */
export function methodsOfTyped() {
  const project = new Project({ compilerOptions: { noLib: true } });
  project.addSourceFilesAtPaths([
    join(root, "packages/typed/src/generated/interfaces/*.ts"),
    join(root, "packages/typed/src/manual/{gameServer,gameClient,steamContext,networking*}.ts"),
  ]);
  const place = (each) => precedence.indexOf(each.getName()) + 1 || Number.POSITIVE_INFINITY;
  const classes = project
    .getSourceFiles()
    .flatMap((file) => file.getClasses().filter((each) => each.isExported()))
    .toSorted((a, b) => place(a) - place(b) || 0);
  const methods = new Map();
  for (const each of classes) {
    for (const method of [...each.getMethods(), ...each.getStaticMethods()]) {
      const name = method.getName();
      if (name.startsWith("#") || method.getScope() !== "public" || methods.has(name)) continue;
      // An override has its base's.
      const base = each.getBaseClass()?.getInstanceMethod(name);
      const written = [method, ...method.getOverloads(), ...(base ? [base] : [])];
      const tags = written.flatMap((one) => one.getJsDocs()).flatMap((doc) => doc.getTags());
      methods.set(name, { owner: each.getName(), hasExample: tags.some((tag) => tag.getTagName() === "example") });
    }
  }
  return methods;
}

function count() {
  const texts = places.flatMap(([folder, pattern]) => textsBelow(folder, pattern)).join("\n");
  const uses = new Map();
  for (const [, name] of texts.matchAll(/[.`](\w+)\(/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...methodsOfTyped()]
    .map(([name, { owner }]) => ({ name: `${owner}.${name}`, uses: uses.get(name) ?? 0 }))
    .toSorted((a, b) => b.uses - a.uses || a.name.localeCompare(b.name))
    .slice(0, most);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const uses = Object.fromEntries(count().map(({ name, uses }) => [name, uses]));
  writeFileSync(list, `${JSON.stringify(uses, undefined, 2)}\n`);
}
