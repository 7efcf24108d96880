// What the first bytes of a packet say. A server is always peer 1.

export const serverId = 1;
export const maxPeerId = 0x7fff_ffff;

/** Bits 0 to 2 of the first byte; the others are flags of the command. */
export const Command = {
  remoteCall: 0,
  simplifyPath: 1,
  confirmPath: 2,
  raw: 3,
  spawn: 4,
  despawn: 5,
  sync: 6,
  sys: 7,
} as const;
export const commandBits = 0x07;

/** The second byte of a system packet. */
export const Sys = { auth: 0, addPeer: 1, delPeer: 2, relay: 3 } as const;

/** Flags of a remote call: how wide the node's number is, how wide the method's, and whether there are arguments. */
export const CallFlag = {
  node8: 0x00,
  node16: 0x10,
  node32: 0x20,
  nodeBits: 0x30,
  method16: 0x40,
  bytesOnly: 0x80,
} as const;

/** Of a sync packet: it tells changes. */
export const deltaFlag = 0x10;

/** Set in a node's number, the rest is where its path begins; in a synchronizer's, the rest is a node's number. */
export const pathFlag = 0x8000_0000;

/** Of methods that `Node.rpc_config` declares, not the script. */
export const nodeMethodFlag = 0x8000;

/** The scene number of nodes that a function spawns. */
export const customSpawn = 0xff;

export const md5Size = 32;
