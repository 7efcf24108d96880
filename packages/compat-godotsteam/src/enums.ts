// All enums, by the page they stand on.
export * from "./http/enums.js";
export * from "./inventory/enums.js";
export * from "./mainServer/enums.js";
export * from "./mainServer/result.js";
export * from "./networking/enums.js";
export * from "./networkingUtils/enums.js";
export * from "./networkingUtils/networkingConfigValue.js";
export * from "./networkingUtils/networkingConnectionEnd.js";
export * from "./remoteStorage/enums.js";
export * from "./ugc/enums.js";
export * from "./utils/enums.js";
