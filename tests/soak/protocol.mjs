// What players and server say to each other: a byte that tells the kind, a number, the time of sending, some filling.

/** Ticket and welcome open a session; the server sends the others back as they are. */
export const kinds = { ticket: 0, welcome: 1, reliable: 2, unreliable: 3 };
const headBytes = 16;

/** @param {number} kind @param {number} number @param {number} time @param {number} filling bytes behind the head */
export function makeMessage(kind, number, time, filling) {
  const data = Buffer.alloc(headBytes + filling, number & 255);
  data.writeUInt8(kind, 0);
  data.writeUInt32LE(number, 4);
  data.writeDoubleLE(time, 8);
  return data;
}

/** @param {Uint8Array} bytes @throws Error if it is not what {@link makeMessage} made */
export function readMessage(bytes) {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = data.readUInt32LE(4);
  const filling = data.subarray(headBytes);
  if (!filling.every((byte) => byte === (number & 255))) throw new Error(`message ${number} arrived damaged`);
  return { number, time: data.readDoubleLE(8) };
}
