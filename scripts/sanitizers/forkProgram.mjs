// Runs a program of the tests, which sends its results to the process that started it; ends as the program does.
import { fork } from "node:child_process";

const [program, ...args] = process.argv.slice(2);
fork(program, args, { execArgv: ["--expose-gc"] })
  .on("message", (message) => console.log(message))
  .on("close", (code, signal) => {
    if (signal) console.error(`ended by ${signal}`);
    process.exitCode = code ?? 1;
  });
