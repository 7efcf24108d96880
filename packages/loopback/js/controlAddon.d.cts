// Types of controlAddon.cjs.
declare const addon: { open(path: string): unknown };
export = addon;
