// Says what a longer command is at: on a terminal line by line, in a pipe not at all.

export interface Progress {
  /** Runs a step under its title. */
  step<T>(title: string, run: () => T | Promise<T>): Promise<T>;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY !== true) return { step: async (_, run) => run() };
  return {
    async step(title, run) {
      stream.write(`  ${title} …`);
      // The line has to be drawn before work that blocks.
      await new Promise((resolve) => setImmediate(resolve));
      const started = performance.now();
      try {
        const result = await run();
        stream.write(`\r  ${title} ${((performance.now() - started) / 1000).toFixed(1)} s  \n`);
        return result;
      } catch (error) {
        stream.write(`\r  ${title}: failed\n`);
        throw error;
      }
    },
  };
}
