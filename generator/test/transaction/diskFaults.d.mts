export interface DiskStep {
  /** From 1. */
  number: number;
  call: string;
  args: unknown[];
  run(): unknown;
  runHalf(): void;
}

export function watchDisk(root: string, onStep: (step: DiskStep) => unknown): () => void;
export function withoutWaiting(): () => void;
