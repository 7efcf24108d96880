export * from "./aliases.js";
export * from "./callbacks.js";
export * from "./configOptions.js";
export * from "./constants.js";
export * from "./enums.js";
export * from "./interfaces/steamThing.js";
export * from "./serverFunctions.js";
export * from "./structs.js";
