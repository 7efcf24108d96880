// A Godot project as the generator needs it: its scripts and scenes, found by paths, uids and names of classes.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type ProjectFile, projectFiles } from "../projectFiles.js";
import { decoded } from "../scanFile.js";
import { readScript, type Script } from "./script.js";
import { type Section, textOf, textResource, type Value } from "./textResource.js";

/** A scene or resource, by sections, with what it refers to. */
export interface TextFile {
  readonly path: string;
  readonly sections: readonly Section[];
  /** Paths below `res://`, by the ids that the file gives them. */
  readonly external: ReadonlyMap<string, string>;
}

/** Something that the declarations do not say, and why. */
export interface Note {
  /** `net.gd:12` */
  readonly place: string;
  readonly text: string;
}

export const settingsFile = "project.godot";

export class Project {
  readonly name: string;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly scenes: ReadonlyMap<string, TextFile>;
  /** What stands below Godot's root, by its name: paths of autoloads and of the main scene. */
  readonly autoloads: ReadonlyMap<string, string>;
  readonly mainScene: string | undefined;
  readonly #folder: string;
  readonly #files: readonly ProjectFile[];
  readonly #uids = new Map<string, string>();
  readonly #classes = new Map<string, Script>();
  readonly #resources = new Map<string, TextFile | undefined>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#files = projectFiles(folder).files;
    const sources = this.#ofKind(".tscn").map(({ path }) => ({ path, sections: textResource(this.#read(path)) }));
    for (const { path, sections } of sources) this.#note(textOf(sections[0]?.attributes.get("uid")), path);
    for (const { path } of this.#ofKind(".gd"))
      if (existsSync(join(folder, `${path}.uid`))) this.#note(this.#read(`${path}.uid`).trim(), path);
    this.scenes = new Map(sources.map(({ path, sections }) => [path, this.#textFile(path, sections)]));
    const builtIn = [...this.scenes.values()].flatMap(({ path, sections }) => builtInScripts(path, sections));
    const own = this.#ofKind(".gd").map(({ path }) => readScript(path, this.#read(path)));
    this.scripts = new Map([...own, ...builtIn].map((script) => [script.path, script]));
    for (const script of this.scripts.values())
      if (script.className !== undefined) this.#classes.set(script.className, script);

    const settings = textResource(`[]\n${this.#read(settingsFile)}`);
    const section = (kind: string): ReadonlyMap<string, Value> =>
      settings.find((each) => each.kind === kind)?.values ?? new Map();
    const application = section("application");
    this.name = textOf(application.get("config/name")) ?? "a Godot project";
    const server = application.get("run/main_scene.dedicated_server");
    this.mainScene = this.pathOf(textOf(server ?? application.get("run/main_scene")));
    this.autoloads = new Map(
      [...section("autoload")].flatMap(([name, value]) => {
        // A star says that it is a node.
        const path = this.pathOf(textOf(value)?.replace(/^\*/, ""));
        return path === undefined ? [] : [[name, path]];
      }),
    );
  }

  #ofKind(extension: string): ProjectFile[] {
    // By the path: resources are read as scenes are, and are none.
    return this.#files.filter(({ path }) => path.toLowerCase().endsWith(extension));
  }

  #read(path: string): string {
    return decoded(readFileSync(join(this.#folder, path)));
  }

  #note(uid: string | undefined, path: string): void {
    if (uid !== undefined) this.#uids.set(uid, path);
  }

  #textFile(path: string, sections: readonly Section[]): TextFile {
    const external = new Map<string, string>();
    for (const { kind, attributes } of sections) {
      if (kind !== "ext_resource") continue;
      const target = this.pathOf(textOf(attributes.get("path")) ?? textOf(attributes.get("uid")));
      if (target !== undefined) external.set(String(attributes.get("id")), target);
    }
    return { path, sections, external };
  }

  /** Below `res://`, of what is written as path or uid. */
  pathOf(text: string | undefined, from = ""): string | undefined {
    if (text?.startsWith("uid://")) return this.#uids.get(text);
    if (text?.startsWith("res://")) return posix.normalize(text.slice("res://".length));
    return text === undefined ? undefined : posix.join(posix.dirname(from), text);
  }

  /** A resource in a file of its own. */
  resource(path: string): TextFile | undefined {
    if (!this.#resources.has(path)) {
      const isThere = path.endsWith(".tres") && existsSync(join(this.#folder, path));
      this.#resources.set(path, isThere ? this.#textFile(path, textResource(this.#read(path))) : undefined);
    }
    return this.#resources.get(path);
  }

  classNamed(name: string): Script | undefined {
    return this.#classes.get(name);
  }

  /** The script that another extends; `undefined` if that is a class of Godot's. */
  baseOf(script: Script): Script | undefined {
    const base = script.extends;
    if (!/[./]/.test(base)) return this.classNamed(base);
    return this.scripts.get(this.pathOf(base, script.path) ?? "");
  }

  /** A script and those that it extends, itself first. */
  lineOf(path: string | undefined): Script[] {
    const line: Script[] = [];
    for (let script = this.scripts.get(path ?? ""); script !== undefined; script = this.baseOf(script)) {
      if (line.includes(script)) break;
      line.push(script);
    }
    return line;
  }
}

/** What a scene calls a script of its own. */
export function builtInPath(scene: string, id: string): string {
  return `${scene}::${id}`;
}

function builtInScripts(path: string, sections: readonly Section[]): Script[] {
  return sections.flatMap(({ kind, attributes, values }) => {
    const source = textOf(values.get("script/source"));
    if (kind !== "sub_resource" || source === undefined) return [];
    return [readScript(builtInPath(path, String(attributes.get("id"))), source)];
  });
}
