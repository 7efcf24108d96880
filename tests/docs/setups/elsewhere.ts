// A program that cannot run by itself in a test: it is compiled.
export {};
