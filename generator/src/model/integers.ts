// The integer types of C++ and <stdint.h>, which is not part of the model.

export interface Integer {
  bits: 8 | 16 | 32 | 64;
  signed: boolean;
}

const signed = (bits: Integer["bits"]): Integer => ({ bits, signed: true });
const unsigned = (bits: Integer["bits"]): Integer => ({ bits, signed: false });

export const integers: Readonly<Record<string, Integer>> = {
  char: signed(8),
  "signed char": signed(8),
  "unsigned char": unsigned(8),
  short: signed(16),
  "unsigned short": unsigned(16),
  int: signed(32),
  unsigned: unsigned(32),
  "unsigned int": unsigned(32),
  "long long": signed(64),
  "unsigned long long": unsigned(64),
  int32_t: signed(32),
  uint32_t: unsigned(32),
  int64_t: signed(64),
  uint64_t: unsigned(64),
};
