// A program that needs what the loopback does not have: it is compiled, and not run.
export {};
