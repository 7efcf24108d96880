// @headwater/typed/enums: the SDK's enums without the addon; a bundler keeps only those that are used.
export * from "./generated/enums.js";
export { type EnumObject, type EnumValue, enumObject } from "./manual/enum.js";
