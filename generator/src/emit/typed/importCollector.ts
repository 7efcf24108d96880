// Collects the names one generated file uses from others and turns them into import declarations in stable order.
import { type ImportDeclarationStructure, StructureKind } from "ts-morph";

export class ImportCollector {
  readonly #types = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();

  /** Notes a name that is only used as a type and returns it. */
  type(name: string, module: string): string {
    add(this.#types, name, module);
    return name;
  }

  /** Notes a name that is used at run time and returns it. */
  value(name: string, module: string): string {
    add(this.#values, name, module);
    return name;
  }

  /** Forgets a module: the importing file itself. */
  without(module: string): this {
    this.#types.delete(module);
    this.#values.delete(module);
    return this;
  }

  declarations(): ImportDeclarationStructure[] {
    const modules = [...new Set([...this.#types.keys(), ...this.#values.keys()])].sort(byDistance);
    return modules.flatMap((module) => {
      const values = this.#values.get(module) ?? new Set();
      const types = [...(this.#types.get(module) ?? [])].filter((name) => !values.has(name));
      const names = [
        ...[...values].map((name) => ({ name, isTypeOnly: false })),
        ...types.map((name) => ({ name, isTypeOnly: values.size > 0 })),
      ].sort((a, b) => byName(a.name, b.name));
      const kind = StructureKind.ImportDeclaration as const;
      return { kind, moduleSpecifier: module, isTypeOnly: values.size === 0, namedImports: names };
    });
  }
}

function add(modules: Map<string, Set<string>>, name: string, module: string): void {
  const names = modules.get(module) ?? new Set();
  modules.set(module, names.add(name));
}

/** Packages, then the folders above, then this one: the order the linter asks for. */
function byDistance(a: string, b: string): number {
  const distance = (module: string): number => (module.startsWith("../") ? 1 : module.startsWith("./") ? 2 : 0);
  return distance(a) - distance(b) || byName(a, b);
}

/** Letter by letter without regard to case; of one letter, the capital comes first. */
function byName(a: string, b: string): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [first, second] = [a.charAt(at), b.charAt(at)];
    if (first === second) continue;
    const [firstLower, secondLower] = [first.toLowerCase(), second.toLowerCase()];
    return (firstLower === secondLower ? first < second : firstLower < secondLower) ? -1 : 1;
  }
  return a.length - b.length;
}
