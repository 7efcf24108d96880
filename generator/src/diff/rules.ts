// Every kind of difference and how it is judged. This table is the policy; the diff*.ts files only find differences.

/**
 * - `breaking`: programs that used the old SDK fail to build, to load or to work with the new one
 * - `additive`: there is more to use
 * - `cosmetic`: the same functions, values and layouts, said differently
 */
export type Severity = "breaking" | "additive" | "cosmetic";

interface Judgement {
  severity: Severity;
  /** Nothing fails to link: it goes wrong silently. */
  danger?: true;
}

const breaking: Judgement = { severity: "breaking" };
const dangerous: Judgement = { severity: "breaking", danger: true };
const additive: Judgement = { severity: "additive" };
const cosmetic: Judgement = { severity: "cosmetic" };

export const rules = {
  "interface.added": additive,
  "interface.removed": breaking,
  /** Alone it changes no function, but a library answers only to its own version's accessor. */
  "interface.version": breaking,
  "interface.doc": cosmetic,
  /** Functions of an unchanged version at other places of the vtable. */
  "interface.vtable": dangerous,
  /** Reordered under a new version: only C++ callers depend on it, and they are rebuilt. */
  "interface.order": cosmetic,
  /** What STEAM_PRIVATE_API hides came or went: callers see nothing of it. */
  "interface.hidden": cosmetic,
  "accessor.added": additive,
  "accessor.removed": breaking,
  "accessor.renamed": breaking,

  "method.added": additive,
  "method.removed": breaking,
  "method.renamed": breaking,
  /** Another call under the same flat name. */
  "method.signature": dangerous,
  /** The same call as far as the machine is concerned, of another meaning: signedness, const, enum for int. */
  "method.types": breaking,
  "method.type-spelling": cosmetic,
  /** The struct a promise resolves to. */
  "method.call-result": breaking,
  "method.callback": cosmetic,
  "method.inline": cosmetic,
  "method.doc": cosmetic,
  "parameter.renamed": cosmetic,
  "parameter.default-added": additive,
  "parameter.default-changed": breaking,
  "parameter.default-removed": breaking,
  /** STEAM_* annotations: roles may follow from them. */
  "parameter.annotations": cosmetic,

  "function.added": additive,
  "function.removed": breaking,
  "function.renamed": breaking,
  "function.no-longer-exported": breaking,
  "function.now-exported": additive,
  /** Of one that headers define: what it does for whoever compiles them. */
  "function.code": cosmetic,

  "struct.added": additive,
  "struct.removed": breaking,
  "struct.renamed": breaking,
  /** Size, alignment or offsets, on the platforms named. */
  "struct.layout": dangerous,
  "struct.union": dangerous,
  "struct.doc": cosmetic,
  "callback.id": dangerous,
  "callback.became": additive,
  "callback.no-longer": breaking,
  "field.added": additive,
  /** No layout to compare, but a field more moves what is behind it. */
  "field.added-unmeasured": dangerous,
  "field.removed": breaking,
  "field.renamed": breaking,
  "field.type": breaking,
  "field.type-spelling": cosmetic,
  /** A new field in what was reserved: nothing else moves. */
  "field.reserved-used": cosmetic,

  "enum.added": additive,
  "enum.removed": breaking,
  "enum.renamed": breaking,
  "enum.doc": cosmetic,
  "enum-member.added": additive,
  "enum-member.removed": breaking,
  "enum-member.renamed": breaking,
  "enum-member.renumbered": dangerous,
  /** The member behind the last one, which moves whenever one is added. */
  "enum-member.end-moved": additive,

  "constant.added": additive,
  "constant.removed": breaking,
  "constant.renamed": breaking,
  "constant.value": breaking,
  "constant.type": breaking,
  "constant.type-spelling": cosmetic,
  "constant.doc": cosmetic,

  "typedef.added": additive,
  "typedef.removed": breaking,
  "typedef.renamed": breaking,
  "typedef.changed": breaking,
  "typedef.doc": cosmetic,

  // For users of the packages, by what they write in JavaScript.
  "package.added": additive,
  "package.removed": breaking,
  "package.renamed": breaking,
  /** What is given or returned, a type or a value. */
  "package.changed": breaking,
  /** Everything written so far still holds. */
  "package.widened": additive,
  /** Parameters are passed by position. */
  "package.parameter-renamed": cosmetic,
  /** The same in JavaScript, but only with the library of the new SDK. */
  "package.library": breaking,
  /** A declaration that hand-written code calls. */
  "package.by-hand": breaking,
  "package.undecided": breaking,
  "package.doc": cosmetic,
} as const satisfies Record<string, Judgement>;

export type Rule = keyof typeof rules;
export type PackageRule = Extract<Rule, `package.${string}`>;

export function judge(rule: Rule): Judgement {
  return rules[rule];
}
