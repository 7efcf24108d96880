// The pages of the API, from the declarations that the packages publish, and what stands on which.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";

/**
 * What can be imported from the packages that people install: the name, and the declarations behind it.
 * @param {string} packages their folder
 */
function entries(packages) {
  return readdirSync(packages).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(packages, folder, "package.json"), "utf8"));
    return Object.entries(manifest.exports ?? {})
      .filter(([, found]) => found.import?.types)
      .map(([path, found]) => ({
        name: join(manifest.name, path),
        types: join(packages, folder, found.import.types),
      }));
  });
}

/**
 * Writes a page for every class, function and type.
 * @param {{ packages: string, tsconfig: string, out: string }} places
 * @returns {Promise<{ names: Record<string, string>, sidebar: object[] }>} `names`: where `Class.method()` and the like
 * are described
 */
export async function writeApiPages({ packages, tsconfig, out }) {
  rmSync(out, { recursive: true, force: true });
  const found = entries(packages);
  const app = await Application.bootstrapWithPlugins({
    entryPoints: found.map(({ types }) => types),
    tsconfig,
    plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
    out,
    docsRoot: join(out, ".."),
    readme: "none",
    name: "API",
    logLevel: "Warn",
    validation: { invalidLink: true, notExported: false },
    disableSources: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    hideBreadcrumbs: true,
    parametersFormat: "table",
    typeDeclarationFormat: "table",
  });
  const names = new Map(found.map(({ name, types }) => [types, name]));
  // Modules are called what users import, not where their declarations stand.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      module.name = names.get(project.getSymbolIdFromReflection(module)?.fileName) ?? module.name;
  });
  // A member of an enum has no place of its own: its enum's page lists it.
  app.converter.addUnknownSymbolResolver(({ symbolReference }, from) => {
    const [owner, member] = (symbolReference?.path ?? []).map(({ path }) => path);
    const found = from.project.getReflectionsByKind(ReflectionKind.Variable).filter(({ name }) => name === owner);
    const target = found.find((each) => each.parent === moduleOf(from)) ?? found[0];
    return target && member ? { target, caption: `${owner}.${member}` } : undefined;
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the declarations; its messages stand above.");
  app.validate(project);
  if (app.logger.hasWarnings()) throw new Error("TypeDoc warns of the declarations; its messages stand above.");
  await app.generateOutputs(project);
  const place = ({ text }) => precedence.findIndex((name) => text.startsWith(name)) + 1 || Infinity;
  const sidebar = JSON.parse(readFileSync(join(out, "typedoc-sidebar.json"), "utf8")).sort(
    (a, b) => place(a) - place(b) || 0,
  );
  return { names: namesOf(sidebar, out), sidebar };
}

function moduleOf(reflection) {
  return !reflection || reflection.kind === ReflectionKind.Module ? reflection : moduleOf(reflection.parent);
}

/** Of two things of one name, the package that stands first in this list has it: what servers use comes first. */
const precedence = ["@headwater/server", "@headwater/typed", "@headwater/loopback"];

function namesOf(sidebar, out) {
  const names = new Map();
  const add = (name, link) => names.has(name) || names.set(name, link);
  for (const module of precedence) {
    const below = sidebar.filter(({ text }) => text === module || text.startsWith(`${module}/`));
    for (const { text, link } of leaves(below)) {
      const page = link.replace(/\.md$/, "");
      add(text, page);
      for (const member of members(join(out, "..", link))) {
        add(`${text}.${member}`, `${page}#${member.toLowerCase()}`);
        add(member, `${page}#${member.toLowerCase()}`);
      }
    }
  }
  return Object.fromEntries(names);
}

function leaves(items) {
  return items.flatMap((item) => [
    ...(item.link?.endsWith(".md") ? [item] : []),
    ...(item.items ? leaves(item.items) : []),
  ]);
}

/** Methods and functions: their headings, and the properties of interfaces in their tables. */
function members(file) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^### `?(\w+)(?:\(\))?`?$/gm)].map(([, name]) => name);
}
