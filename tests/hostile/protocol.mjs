// The game of these runs, one byte of kind first.

export const kinds = {
  /** Player to server and back: a number of four bytes. */
  echo: 1,
  /** Server to everybody, unreliable. */
  snapshot: 2,
  /** Player to server: wants much, reliably. */
  subscribe: 3,
  state: 4,
};

export const honestMs = 100;
export const snapshotTicks = 3;
export const stateTicks = 6;
export const stateBytes = 8192;

export function message(kind, bytes, number = 0) {
  const data = new Uint8Array(Math.max(5, bytes));
  data[0] = kind;
  new DataView(data.buffer).setUint32(1, number, true);
  return data;
}

export const numberOf = (data) => new DataView(data.buffer, data.byteOffset).getUint32(1, true);
