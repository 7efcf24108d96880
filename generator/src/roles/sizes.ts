// Parameters that belong to another one: its length, capacity or size, or what it is called with. They have their role from what refers to them.
import { pointee } from "./cpp.js";
import { implied } from "./role.js";

/** The most elements one call may ask for, where no override says it. */
const defaultMaxCount = 1024;

/** Hidden: number of elements of the `of` parameters, which must be equally long. */
const countOf = implied({
  takes: [],
  shared: () => true,
  imply: (of) => ({ of }),
  caller: "sees nothing",
  glue({ of }, { type }) {
    const [first, ...others] = of;
    const count = of.reduceRight((rest, name) => {
      const own = `${name}.size()`;
      return rest === "" ? own : `${name}.present() ? ${own} : ${rest}`;
    }, "");
    const checks = others.map((other) => `call.sameLength("${first}", ${first}, "${other}", ${other})`);
    return { argument: `static_cast<${type}>(${count})`, checks };
  },
});

/** Hidden: capacity of the out-buffer `of`, or of several equal ones; `pointer` if it also returns the size written. */
const capacityOf = implied({
  takes: [],
  // The size of a text is fixed, that of a buffer the caller's.
  shared: (one, other) => one.kind === "outString" && other.kind === one.kind && one.keys.size === other.keys.size,
  imply: (of, isPointer) => ({ of, passing: isPointer ? ("pointer" as const) : ("value" as const) }),
  caller: "sees nothing",
  glue({ of, passing }, { name, type, isText }) {
    const buffer = of.at(-1) ?? "";
    const room = isText(buffer) ? `sizeof ${buffer}` : `${buffer}.capacity()`;
    if (passing === "value") return { argument: `static_cast<${type}>(${room})` };
    // The library reads the capacity here and writes the size; it is set once the buffer is known.
    return { declaration: `${pointee(type)} ${name}{};`, argument: `setTo(${name}, ${room})` };
  },
});

/** Hidden: receives the size written to the out-buffer `of`, or takes and returns the size of the queried one. */
const sizeOf = implied({
  takes: [],
  shared: () => false,
  imply: ([of = ""]) => ({ of }),
  caller: "sees nothing",
  glue: (_, { name, type }) => ({ declaration: `${pointee(type)} ${name}{};`, argument: `&${name}` }),
});

/**
 * JavaScript gives how many elements the `of` out-arrays shall hold. `countedBy`: a method of the same interface, or a
 * field of the struct it gives, that knows how many there are: the typed API asks it.
 */
const requestedCount = implied({
  takes: ["max", "countedBy"],
  shared: () => true,
  imply: (of, _, { max = defaultMaxCount, countedBy }) => ({
    of,
    max,
    ...(countedBy === undefined ? {} : { countedBy }),
  }),
  caller: {
    gives: ({ of, max, countedBy }, outputs) => ({
      type: { kind: "count" },
      ...(countedBy === undefined ? {} : { countedBy }),
      note: `How many elements to ask for, 0 to ${max}.`,
      // Where the arrays are only a part of what the method tells, most callers do not ask for them.
      ...(outputs > of.length ? { default: "0" } : {}),
    }),
  },
  glue: ({ max }, { name, type, at }) => ({
    declaration: `uint32_t ${name} = 0;`,
    read: `call.readCount(${at}, ${max}, &${name})`,
    argument: `static_cast<${type}>(${name})`,
  }),
});

/** Hidden: what a hook is called with so that it knows whose it is; ours knows it by its place. */
const userDataOf = implied({
  takes: [],
  shared: () => false,
  imply: ([of = ""]) => ({ of }),
  caller: "sees nothing",
  glue: () => ({ argument: "nullptr" }),
});

export const sizes = { countOf, capacityOf, writtenOf: sizeOf, querySizeOf: sizeOf, requestedCount, userDataOf };

export type ImpliedKind = keyof typeof sizes;
