// node --import record.mjs <demo>: writes down, in order, what a demo's server calls and what signals it gets, to its
// descriptor 3. Entries are [function, arguments, result], or [signal, arguments].
import { writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { SteamServer } from "@headwater/compat-godotsteam";

const signalMethods = ["connect", "disconnect", "is_connected", "has_signal", "emit_signal", "on", "once", "off"];
/** Each as it was at its time: scripts may change what they got. */
const tape = [];

function recorded(name, call) {
  return (...args) => {
    const result = call(...args);
    // How often a server asks in vain is a matter of time.
    if (!(Array.isArray(result) && result.length === 0)) tape.push(serialize([name, args, result]));
    return result;
  };
}

/** Its signals stand behind it. */
function frame(call) {
  return () => {
    const length = tape.push(serialize(["run_callbacks", [], undefined]));
    call();
    if (tape.length === length) tape.pop();
  };
}

const signals = new Set();
for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(SteamServer))) {
  if (typeof value === "function" && !signalMethods.includes(name)) {
    const instead = name === "run_callbacks" ? frame(value) : recorded(name, value);
    Object.defineProperty(SteamServer, name, { value: instead });
  } else if (typeof value?.get_name === "function" && !signals.has(value)) {
    signals.add(value);
    // Before any handler of the server's.
    value.connect((...args) => void tape.push(serialize([name, args])));
  }
}

process.on("exit", () => {
  // The demo has chosen the ports.
  const { GAME_PORT, QUERY_PORT } = process.env;
  writeFileSync(3, serialize({ environment: { GAME_PORT, QUERY_PORT }, tape }));
});
