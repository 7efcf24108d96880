// Parameters that the glue fills by itself and JavaScript never sees.
import { memory, pointee } from "./cpp.js";
import { stated } from "./role.js";

/** A C++ expression, with its reason in the override. */
const fixed = stated({
  needs: ["expression"],
  make: (_, { expression }) => ({ expression }),
  fits: () => false,
  caller: "sees nothing",
  glue: ({ expression }) => ({ argument: expression }),
});

/** Zeroed memory the function may write. */
const scratch = stated({
  needs: ["bytes"],
  make: ({ type }, { bytes }) => (type.kind === "pointer" ? { bytes } : undefined),
  fits: () => false,
  caller: "sees nothing",
  glue: ({ bytes }, { name, type }) => memory(name, type, bytes),
});

/** Receives the SteamAPICall_t whose result is awaited. */
const callHandle = stated({
  make: ({ type }) => (type.kind === "pointer" ? {} : undefined),
  fits: () => false,
  caller: "sees nothing",
  glue: (_, { name, type }) => ({ declaration: `${pointee(type)} ${name}{};`, argument: `&${name}`, handle: true }),
});

export const unseen = { fixed, scratch, callHandle };
