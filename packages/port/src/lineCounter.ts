// Line and column of an offset. Offsets are asked for in ascending order, so each line is counted once.

export class LineCounter {
  readonly #source: string;
  #line = 1;
  #start = 0;
  #next: number;

  constructor(source: string) {
    this.#source = source;
    this.#next = source.indexOf("\n");
  }

  place(offset: number): { line: number; column: number } {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line++;
      this.#start = this.#next + 1;
      this.#next = this.#source.indexOf("\n", this.#start);
    }
    return { line: this.#line, column: offset - this.#start + 1 };
  }
}
