// Readers and writers of variants, as far as vectors need them.

/** A `real` is a float32, and a float64 where the header says so: in builds of Godot with double precision. */
export interface RealReader {
  real(): number;
  int32(): number;
  float32(): number;
}

export interface RealWriter {
  real(value: number): this;
  int32(value: number): this;
  float32(value: number): this;
}
