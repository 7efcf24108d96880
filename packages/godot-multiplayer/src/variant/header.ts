// The four bytes in front of every variant: its type, and bits that mean something else for each type.

/** Of numbers and vectors: theirs have 8 bytes. */
export const flag64 = 1 << 16;
/** Of objects: what follows is only a number. */
export const flagObjectId = 1 << 16;

/** How the type of an array's elements, or a dictionary's keys, is given. Values have theirs behind the keys'. */
export const ElementKind = { none: 0, builtin: 1, className: 2, script: 3 } as const;
export const elementShift = 16;
export const valueShift = 18;

/** The count of an array or dictionary, without its top bit, which older versions of Godot used for something else. */
export const countMask = 0x7fff_ffff;

/** In front of a node path's names: the format of Godot 3 and later. */
export const newNodePath = 0x8000_0000;
export const absoluteNodePath = 1;

/** RPC arguments and states have bools and ints in one byte: the type, and above it how it goes on. */
export const argumentTypeBits = 0x3f;
export const argumentTrue = 0x80;
export const IntSize = { int8: 0x00, int16: 0x40, int32: 0x80, int64: 0xc0 } as const;
