// What the generated enums import, where they expect it.
export * from "../../../../../packages/typed/src/manual/enum.js";
