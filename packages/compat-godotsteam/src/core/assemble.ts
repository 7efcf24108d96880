// Joins groups of functions, signals, enums and constants in the one object that GodotSteam calls SteamServer.
import { GameServer } from "@headwater/typed";
import { type LogError, printError } from "./errorLog.js";
import { connectFlags } from "./signal.js";
import { SignalHub } from "./signalHub.js";
import type { SignalSource } from "./signalSource.js";
import { SteamServerBase, type SteamServerParts } from "./steamServerBase.js";

type Group = abstract new (parts: SteamServerParts) => SteamServerBase;

/** What the singleton is made of. */
export interface Assembly {
  readonly groups: readonly Group[];
  readonly signals: object;
  readonly enums: Readonly<Record<string, object>>;
  readonly constants: Readonly<Record<string, number | bigint>>;
}

/** The settings of {@link configure}. */
export interface Settings {
  logError: LogError;
  library: string | undefined;
}

/**
 * Functions are bound to the object, as a GDScript method reference is: `setInterval(SteamServer.run_callbacks, 16)`
 * works.
 *
 * @throws Error when two of the parts have the same name.
 */
export function assemble(assembly: Assembly, init = GameServer.initSync): { object: object; settings: Settings } {
  const settings: Settings = { logError: printError, library: undefined };
  const log: LogError = (error) => settings.logError(error);
  const object = {};
  const sources = assembly.signals as Readonly<Record<string, SignalSource<readonly unknown[]>>>;
  const hub = new SignalHub(sources, log, object);
  const base = new (class extends SteamServerBase {})({
    signals: hub,
    log,
    init: (options) => init(settings.library === undefined ? options : { library: settings.library, ...options }),
  });

  const add = (name: string, descriptor: PropertyDescriptor): void => {
    if (name in object) throw new Error(`SteamServer would have two members ${name}.`);
    Object.defineProperty(object, name, { ...descriptor, configurable: true, enumerable: true });
  };
  for (const group of assembly.groups) addMethods(group.prototype, base, add);
  for (const name of ["connect", "disconnect", "is_connected", "has_signal", "emit_signal"] as const) {
    add(name, { value: hub[name].bind(hub) });
  }
  for (const name of ["on", "once", "off"] as const) {
    add(name, {
      value: (...args: Parameters<SignalHub["on"]>) => {
        hub[name](...args);
        return object;
      },
    });
  }
  for (const [name, signal] of hub.signals) add(name, { value: signal });
  for (const [name, members] of Object.entries(assembly.enums)) add(name, { value: members });
  // An enum of two names has its members once.
  for (const members of new Set(Object.values(assembly.enums))) {
    for (const [name, value] of Object.entries(members)) add(name, { value });
  }
  for (const [name, value] of Object.entries({ ...connectFlags, ...assembly.constants })) add(name, { value });
  return { object, settings };
}

function addMethods(
  prototype: object,
  target: SteamServerBase,
  add: (name: string, descriptor: PropertyDescriptor) => void,
): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === "constructor") continue;
    const bound = { ...descriptor };
    for (const part of ["value", "get", "set"] as const) {
      if (typeof bound[part] === "function") bound[part] = bound[part].bind(target);
    }
    add(name, bound);
  }
}
