// What the package offers: the library, and the control over it.
import layout from "./layout.cjs";

export type * from "./faultBase.js";
export type * from "./generated/faults.js";
export { InjectedFault } from "./injectedFault.js";
export { libraryPath, steamclientPath } from "./libraryPath.js";
export { LoopbackControl } from "./loopbackControl.js";
export { steamclientEnvironment } from "./steamclientEnvironment.js";

/** Version of this package. */
export const version: string = layout.version;
export type * from "./scenario.js";
