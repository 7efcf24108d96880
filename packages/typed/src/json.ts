// @headwater/typed/json: events, structs and messages as JSON, which has neither bigints nor bytes.
export { type Json, toJson } from "./json/plainJson.js";
export { jsonReplacer, jsonReviver } from "./json/taggedJson.js";
