// @headwater/typed/constants: the SDK's constants without the addon.
export * from "./generated/constants.js";
