// What the generated classes extend, where they expect it.
export * from "../../../../../packages/typed/src/manual/steamInterface.js";
