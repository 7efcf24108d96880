// Lists the C++ sources of a part for binding.gyp: generated ones come and go with the SDK. Parts are what both doors
// stand on (`core`), and the doors: the flat C API (`libsteam_api`) and the client behind Valve's (`steamclient`).
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const doors = {
  libsteam_api: /^(?:api\/|types\/|generated\/(?:flat_|accessors\.|earlier_functions\.))/,
  steamclient: /^(?:steamclient\/|generated\/(?:versions_|interface_versions\.))/,
};
// Exports that nothing refers to: each door compiles them itself, because a linker takes from an archive what is missing.
const inBoth = /^control\//;

// The second argument is a folder in place of the package: the same for another SDK.
const [part, folder = join(__dirname, "..")] = process.argv.slice(2);
const belongs = (name) =>
  part === "core"
    ? !inBoth.test(name) && !Object.values(doors).some((door) => door.test(name))
    : inBoth.test(name) || doors[part].test(name);

const names = readdirSync(join(folder, "src"), { recursive: true }).map((name) => name.replaceAll("\\", "/"));
for (const name of names.sort()) if (name.endsWith(".cc") && belongs(name)) console.log(`src/${name}`);
