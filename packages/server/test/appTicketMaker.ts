// Encrypted app tickets as Steam makes them, for tests: the loopback has none.
import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { crc32 } from "../src/appTicket/crc32.js";

export interface TicketFacts {
  steamId: bigint;
  appId: number;
  issuedAt?: Date;
  licenses?: number[];
  dlc?: { appId: number; licenses: number[] }[];
  userData?: Uint8Array;
  /** Of the envelope (default 1). */
  version?: 1 | 2;
  /** Whether salt and hash are behind it (default true). */
  hashed?: boolean;
}

const uint16 = (value: number): Buffer => Buffer.of(value & 0xff, value >> 8);
const uint32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const uint64 = (value: bigint): Buffer => Buffer.from(BigUint64Array.of(value).buffer);
const listed = (values: Buffer[]): Buffer => Buffer.concat([uint16(values.length), ...values]);

/** Ownership of an app, as it is in tickets of both kinds. */
export function ownershipOf({ steamId, appId, issuedAt = new Date(), licenses = [], dlc = [] }: TicketFacts): Buffer {
  const issued = Math.floor(issuedAt.getTime() / 1000);
  const body = Buffer.concat([
    uint32(4),
    uint64(steamId),
    uint32(appId),
    // Addresses, flags, from when to when.
    ...[0x7f000001, 0x7f000001, 0, issued, issued + 3600].map(uint32),
    listed(licenses.map(uint32)),
    listed(dlc.map((each) => Buffer.concat([uint32(each.appId), listed(each.licenses.map(uint32))]))),
    uint16(0),
  ]);
  return Buffer.concat([uint32(body.length + 4), body]);
}

/** What is behind a ticket: a salt, and the hash of both. */
export function seal(ticket: Buffer): Buffer {
  const salt = randomBytes(8);
  return Buffer.concat([ticket, salt, createHash("sha1").update(ticket).update(salt).digest()]);
}

export function encryptedTicketOf(facts: TicketFacts, key: Uint8Array): Buffer {
  const { userData = new Uint8Array(), version = 1, hashed = true } = facts;
  const ownership = ownershipOf(facts);
  const ticket = Buffer.concat([userData, ownership, ...(version === 2 ? [Buffer.alloc(20, 7)] : [])]);
  const plain = hashed ? Buffer.concat([seal(ticket), uint32(0)]) : ticket;
  return envelope(plain, encrypt(plain, key), userData.length, ownership.length, version);
}

export function encrypt(plain: Uint8Array, key: Uint8Array): Buffer {
  const vector = randomBytes(16);
  const first = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
  const rest = createCipheriv("aes-256-cbc", key, vector);
  return Buffer.concat([first.update(vector), first.final(), rest.update(plain), rest.final()]);
}

export function envelope(plain: Uint8Array, encrypted: Uint8Array, user: number, owned: number, version = 1): Buffer {
  const fields = [version, crc32(plain), user, owned].flatMap((value, index) => [(index + 1) * 8, ...varint(value)]);
  return Buffer.concat([Buffer.of(...fields, 5 * 8 + 2, ...varint(encrypted.length)), encrypted]);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];
}
