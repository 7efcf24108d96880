// What has to be done before a thread's environment exits, by each copy of the package in it: one listener, however
// often a test runner loads the package anew.

const key = Symbol.for("@headwater/native.exit");

interface ExitHook {
  readonly tasks: Set<() => void>;
  readonly listener: () => void;
}

/** Has `task` run when this thread's process object emits "exit", before other listeners. */
export function beforeExit(task: () => void): void {
  const shared = process as { [key]?: ExitHook };
  let hook = shared[key];
  if (hook === undefined) {
    const tasks = new Set<() => void>();
    const listener = (): void => {
      for (const each of tasks) each();
    };
    hook = { tasks, listener };
    Object.defineProperty(process, key, { value: hook });
  }
  hook.tasks.add(task);
  // Also after somebody has removed all listeners.
  if (!process.listeners("exit").includes(hook.listener)) process.prependListener("exit", hook.listener);
}
