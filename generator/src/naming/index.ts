// C++ name -> JavaScript name: the only place where it is decided. Pure functions, one rule each.
export { constantName } from "./constantName.js";
export { distinct } from "./distinct.js";
export { enumMemberName, enumName } from "./enumName.js";
export { eventName } from "./eventName.js";
export { fieldName } from "./fieldName.js";
export { className, interfacePropertyName } from "./interfaceName.js";
export { functionName, methodName } from "./methodName.js";
export { paramName } from "./paramName.js";
export { reservedWords } from "./reservedNames.js";
export { isSizeForcer } from "./sizeForcer.js";
export { typeName } from "./typeName.js";
