// Config option dictionaries: { NETWORKING_CONFIG_...: value }.
import { type ConfigOption, type ConfigValue, configOptionTypes } from "@headwater/typed";
import { argumentKind, describe, OutOfRange, refuse } from "../core/argument.js";

/** Options to begin with: `{ [SteamServer.NETWORKING_CONFIG_SEND_BUFFER_SIZE]: 5000 }`. */
export interface ConfigOptions {
  readonly [option: number]: boolean | bigint | number | string;
}

/**
 * A dictionary of options. A value converts to what the option takes: booleans are 0 and 1, integers lose their
 * fraction. An option that does not exist, or does not take the value, is out of range.
 */
export const configOptions = argumentKind<ConfigValue[], ConfigOptions>((name, given, where) => {
  if (typeof given !== "object" || given === null || Array.isArray(given) || given instanceof Map) {
    refuse(where, name, given, "a dictionary of options, as { [SteamServer.NETWORKING_CONFIG_NAGLE_TIME]: 0 }");
  }
  return Object.entries(given).map(([option, value]) => configValue(`${name}[${option}]`, option, value));
});

function configValue(name: string, option: string, value: unknown): ConfigValue {
  if (!isConfigOption(option)) throw new OutOfRange(`${name}: there is no option ${option} that takes a value`);
  const type = configOptionTypes[option];
  const fitting = converted(type, value);
  if (fitting === undefined) throw new OutOfRange(`${name} is ${describe(value)}; the option takes ${articles[type]}`);
  return { option: Number(option), value: fitting } as ConfigValue;
}

const articles = { int32: "an integer", int64: "a 64-bit integer", float: "a number", string: "text" } as const;

function isConfigOption(option: string): option is `${ConfigOption}` {
  return Object.hasOwn(configOptionTypes, option);
}

/** The value as the option takes it; undefined if it cannot be that. */
function converted(type: keyof typeof articles, value: unknown): string | number | bigint | undefined {
  if (type === "string") return typeof value === "string" ? value : undefined;
  if (typeof value !== "number" && typeof value !== "boolean" && typeof value !== "bigint") return undefined;
  if (type === "float") return Number(value);
  if (type === "int32") return Math.trunc(Number(value));
  if (typeof value === "bigint") return value;
  const whole = Math.trunc(Number(value));
  return Number.isSafeInteger(whole) ? BigInt(whole) : undefined;
}
