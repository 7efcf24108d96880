// The game's own messages: one byte of kind, then what the kind asks for. Little-endian.

/** Messages each side sends to the other, of each sort. */
export const messagesPerSort = 1000;
/** A position update of a small game, padded to its size. */
const dataBytes = 64;

export type GameMessage =
  /** Player to server, first: its name, and the ticket that proves whose connection it is. */
  | { kind: "hello"; name: string; ticket: Uint8Array }
  /** Server to player: authenticated, the exchange begins. */
  | { kind: "welcome" }
  /** Either way: one of `messagesPerSort`. */
  | { kind: "reliable" | "unreliable"; sequence: number }
  /** Either way: everything has been sent. */
  | { kind: "done" };

const kinds = ["hello", "welcome", "reliable", "unreliable", "done"] as const;

export function encode(message: GameMessage): Uint8Array {
  switch (message.kind) {
    case "hello": {
      const name = new TextEncoder().encode(message.name);
      const bytes = new Uint8Array(2 + name.length + message.ticket.length);
      bytes[1] = name.length;
      bytes.set(name, 2);
      bytes.set(message.ticket, 2 + name.length);
      return tagged(message, bytes);
    }
    case "reliable":
    case "unreliable": {
      const bytes = new Uint8Array(dataBytes);
      new DataView(bytes.buffer).setUint32(1, message.sequence, true);
      return tagged(message, bytes);
    }
    case "welcome":
    case "done":
      return tagged(message, new Uint8Array(1));
  }
}

function tagged(message: GameMessage, bytes: Uint8Array): Uint8Array {
  bytes[0] = kinds.indexOf(message.kind);
  return bytes;
}

/** `undefined` for anything that is no message of this game: a server must expect that of its clients. */
export function decode(bytes: Uint8Array): GameMessage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kinds[bytes[0] ?? -1];
  switch (kind) {
    case "hello": {
      const nameEnd = 2 + (bytes[1] ?? 0);
      if (bytes.length < nameEnd) return undefined;
      return {
        kind,
        name: new TextDecoder().decode(bytes.subarray(2, nameEnd)),
        ticket: bytes.slice(nameEnd),
      };
    }
    case "reliable":
    case "unreliable":
      return bytes.length === dataBytes ? { kind, sequence: view.getUint32(1, true) } : undefined;
    case "welcome":
    case "done":
      return { kind };
    case undefined:
      return undefined;
  }
}
