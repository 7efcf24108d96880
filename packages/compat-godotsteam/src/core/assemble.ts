// Joins pages of functions, signals, enums and constants in the one object that GodotSteam calls SteamServer.
import { GameServer } from "@headwater/typed";
import { Call } from "./call.js";
import { type LogError, printError } from "./errorLog.js";
import { outside, type Page } from "./page.js";
import { Session } from "./session.js";
import { connectFlags } from "./signal.js";
import { SignalHub } from "./signalHub.js";
import type { SignalSource } from "./signalSource.js";

/** What the singleton is made of. */
export interface Assembly {
  readonly pages: Readonly<Record<string, Page>>;
  readonly signals: Readonly<Record<string, object>>;
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
  const sources: Readonly<Record<string, SignalSource<readonly unknown[]>>> = Object.assign(
    {},
    ...Object.values(assembly.signals),
  );
  const hub = new SignalHub(sources, log, object);
  const session = new Session({
    signals: hub,
    log,
    init: (options) => init(settings.library === undefined ? options : { library: settings.library, ...options }),
  });

  const add = (name: string, descriptor: PropertyDescriptor): void => {
    if (name in object) throw new Error(`SteamServer would have two members ${name}.`);
    Object.defineProperty(object, name, { ...descriptor, configurable: true, enumerable: true });
  };
  for (const { className, members } of Object.values(assembly.pages)) {
    for (const [name, member] of Object.entries(members)) {
      const call = new Call(session, className, name);
      if ("get" in member) add(name, { get: outside(member.get, call, name), set: outside(member.set, call, name) });
      else add(name, { value: outside(member, call, name) });
    }
  }
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
