// The id of every callback struct, and where it goes: to which event, on which pipe.
import type { KeptSdk } from "./keptSdk.js";

export function callbackIds({ api, model }: KeptSdk): string {
  const events = new Map(api.callbacks.map((each) => [each.struct, `${each.contexts.join(", ")}: ${each.eventName}`]));
  const lines = model.structs
    .flatMap(({ name, callbackId }) => (callbackId === undefined ? [] : [{ name, id: callbackId }]))
    .sort((a, b) => a.id - b.id || (a.name < b.name ? -1 : 1))
    .map(({ name, id }) => `${id} ${name} -> ${events.get(name) ?? "no event"}`);
  return `# Callback id, struct -> pipes: event\n${lines.map((line) => `${line}\n`).join("")}`;
}
