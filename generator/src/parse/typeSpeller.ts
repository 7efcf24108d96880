// Spells types of the headers for the model. libclang's own spelling depends on its version (`uint8[16]`, scopes,
// paths of unnamed records), so only its leaves are used.
import type { TranslationUnit, Type } from "@headwater/clang";
import type { Declarations } from "./declarations.js";

export class TypeSpeller {
  readonly #types: Type[];
  readonly #declarations: Declarations;
  readonly #spelled = new Map<number, string>();

  constructor(unit: TranslationUnit, declarations: Declarations) {
    this.#types = unit.types;
    this.#declarations = declarations;
  }

  /** `const SteamNetworkingIPAddr &`, `uint8 [16]`, `void (*)(int)`. */
  spell(index: number | undefined): string {
    if (index === undefined) throw new Error("a declaration without a type was asked for its type");
    const known = this.#spelled.get(index);
    if (known !== undefined) return known;
    const spelled = this.#render(index, "");
    this.#spelled.set(index, spelled);
    return spelled;
  }

  /** Without a `const` of its own: a constant's type. */
  spellUnqualified(index: number | undefined): string {
    const spelled = this.spell(index);
    if (index === undefined || !this.at(index).isConst) return spelled;
    return spelled.endsWith("const") ? spelled.slice(0, -"const".length) : spelled.replace(/^const /, "");
  }

  /** With every typedef resolved. */
  spellCanonical(index: number): string {
    return this.spell(this.at(index).canonical);
  }

  at(index: number): Type {
    const type = this.#types[index];
    if (type === undefined) throw new Error(`type ${index} is not in the translation unit's table`);
    return type;
  }

  /** C declarators nest inside out: `declarator` is what has been read to the right of this type so far. */
  #render(index: number, declarator: string): string {
    const type = this.at(index);
    switch (type.kind) {
      case "Pointer":
        return this.#renderPointee(type, `*${type.isConst ? `const${declarator && " "}` : ""}${declarator}`);
      case "LValueReference":
        return this.#renderPointee(type, `&${declarator}`);
      case "RValueReference":
        return this.#renderPointee(type, `&&${declarator}`);
      case "ConstantArray":
      case "IncompleteArray":
        return this.#renderElement(type, `${declarator}[${type.length ?? ""}]`);
      case "Elaborated":
        return this.#renderElaborated(type, declarator);
      case "Typedef":
      case "Record":
      case "Enum":
        return join(type.isConst, withKeyword(type, this.#nameOf(type)), declarator);
      default:
        if (type.result !== undefined) return this.#renderFunction(type, declarator);
        return join(type.isConst, bare(type), declarator);
    }
  }

  #renderPointee(type: Type, declarator: string): string {
    if (type.pointee === undefined) return join(type.isConst, bare(type), "");
    const pointee = this.at(type.pointee);
    const needsParentheses = pointee.result !== undefined || pointee.element !== undefined;
    return this.#render(type.pointee, needsParentheses ? `(${declarator})` : declarator);
  }

  #renderElement(type: Type, declarator: string): string {
    if (type.element === undefined) return bare(type);
    return this.#render(type.element, declarator);
  }

  #renderFunction(type: Type, declarator: string): string {
    const parameters = (type.parameters ?? []).map((parameter) => this.spell(parameter));
    if (type.isVariadic) parameters.push("...");
    return this.#render(type.result as number, `${declarator}(${parameters.join(", ")})`);
  }

  #renderElaborated(type: Type, declarator: string): string {
    if (type.named === undefined) return join(type.isConst, bare(type), declarator);
    const named = this.at(type.named);
    const name = named.declaration === undefined ? this.#render(type.named, "") : this.#nameOf(named);
    return join(type.isConst, withKeyword(type, name), declarator);
  }

  #nameOf(type: Type): string {
    const declared = type.declaration === undefined ? undefined : this.#declarations.nameOf(type.declaration);
    if (declared !== undefined) return declared;
    // Of the standard library's templates only the spelling has the arguments: `std::vector<int>`.
    return type.spelling.includes("std::") ? bare(type) : (type.declarationName ?? bare(type));
  }
}

function bare(type: Type): string {
  return type.spelling.replace(/^const /, "");
}

/** `union SteamID_t` keeps the keyword the header writes, but that libclang puts before `(unnamed union at ...)` is its own. */
function withKeyword(type: Type, name: string): string {
  const keyword = /^(?:const )?(struct|class|union|enum) (?!\()/.exec(type.spelling)?.[1];
  return keyword === undefined ? name : `${keyword} ${name}`;
}

function join(isConst: true | undefined, name: string, declarator: string): string {
  return `${isConst ? "const " : ""}${name}${declarator && " "}${declarator}`;
}
