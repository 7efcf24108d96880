// The binary has no types of its own; js/addon.ts says what it exports.
declare const binary: unknown;
export = binary;
