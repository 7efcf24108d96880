// C++ text of the small parts: declarators, literals, comments, and lists of parameters within the width of a line.

const width = 120;

/** The declaration of `name`: `char m_sz[64]`, `void ( *m_pfn )( int )`, `const void *pData`. */
export function declarator(type: string, name: string): string {
  const inner = /^(.*?)\((\*+(?:const)?|&)\)(.*)$/.exec(type);
  if (inner !== null) return `${(inner[1] ?? "").trim()} ( ${inner[2]}${name} )${inner[3]}`.trim();
  const array = /^(.*?) ?((?:\[\d*\])+)$/.exec(type);
  if (array !== null) return declarator(array[1] ?? "", `${name}${array[2]}`);
  if (name === "") return type;
  return /[*&]$/.test(type) ? `${type}${name}` : `${type} ${name}`;
}

/** A value as the model has it: 64-bit integers are decimal strings with a trailing `n`. */
export function literal(value: number | string, type: string): string {
  if (typeof value === "string" && type === "const char *") return JSON.stringify(value);
  if (typeof value === "string") return wide(BigInt(value.replace(/n$/, "")));
  if (type === "float" || type === "double") return `${Number.isInteger(value) ? value.toFixed(1) : value}f`;
  return value > 0x7fffffff ? `0x${value.toString(16)}` : String(value);
}

function wide(value: bigint): string {
  if (value < 0n) return `${value}ll`;
  return value > 0xffffffffn ? `0x${value.toString(16)}ull` : `${value}`;
}

/** Documentation as `///` lines that read back as the same text. */
export function commentLines(doc: string | undefined, indent: string, marker = "///"): string[] {
  if (doc === undefined) return [];
  return doc.split("\n").flatMap((line) => (line === "" ? [indent + marker] : wrapped(line, `${indent}${marker} `)));
}

/** Breaks before no word that would begin a list item: the text would read back as two lines. */
function wrapped(text: string, prefix: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && prefix.length + line.length + 1 + word.length > width && !/^(?:[-*@\\]|\d+[.)])/.test(word)) {
      lines.push(prefix + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, prefix + line];
}

/** `before( a, b )after`, over several lines where one is too short. */
export function callLines(before: string, params: readonly string[], after: string, indent: string): string[] {
  if (params.length === 0) return [`${indent}${before}()${after}`];
  const whole = `${indent}${before}( ${params.join(", ")} )${after}`;
  if (whole.length <= width) return [whole];
  const inner = `${indent}    `;
  const lines = [`${indent}${before}(`];
  let line = "";
  const texts = params.map((param, index) => `${param}${index === params.length - 1 ? ` )${after}` : ","}`);
  // What does not fit a line by itself may be broken at any space.
  for (const text of texts.flatMap((each) => (inner.length + each.length > width ? each.split(" ") : [each]))) {
    if (line !== "" && inner.length + line.length + 1 + text.length > width) {
      lines.push(inner + line);
      line = text;
    } else line = line === "" ? text : `${line} ${text}`;
  }
  return [...lines, inner + line];
}
