// Evaluates the C++ expressions steam_api.json gives as constants: integers with casts, `~`, `-`, `|`, `<<`, sums and
// products, other constants by name.

type Tokens = { list: string[]; at: number };

/** Undefined for what is no integer expression: floats, texts, names that are not known. */
export function constantExpression(text: string, lookUp: (name: string) => bigint | undefined): bigint | undefined {
  const list = text.match(/<<|>>|'.'|[\w.]+|\S/g) ?? [];
  // The longest there is has 20; more could nest deeper than the stack.
  if (list.length > 200) return undefined;
  const tokens = { list, at: 0 };
  const value = binary(tokens, 0, lookUp);
  return tokens.at === list.length ? value : undefined;
}

type Operator = (a: bigint, b: bigint) => bigint;

/** By precedence, loosest first. */
const levels: Record<string, Operator>[] = [
  { "|": (a, b) => a | b },
  { "&": (a, b) => a & b },
  // Shifts by more than a register would only fill the memory.
  { "<<": (a, b) => a << (b & 63n), ">>": (a, b) => a >> (b & 63n) },
  { "+": (a, b) => a + b, "-": (a, b) => a - b },
  { "*": (a, b) => a * b },
];

function binary(tokens: Tokens, level: number, lookUp: (name: string) => bigint | undefined): bigint | undefined {
  const operators = levels[level];
  if (operators === undefined) return unary(tokens, lookUp);
  let value = binary(tokens, level + 1, lookUp);
  for (;;) {
    const operator = operators[tokens.list[tokens.at] ?? ""];
    if (operator === undefined || value === undefined) return value;
    tokens.at++;
    const right = binary(tokens, level + 1, lookUp);
    value = right === undefined ? undefined : BigInt.asIntN(128, operator(value, right));
  }
}

function unary(tokens: Tokens, lookUp: (name: string) => bigint | undefined): bigint | undefined {
  const token = tokens.list[tokens.at++];
  if (token === undefined) return undefined;
  if (token === "-" || token === "~") {
    const value = unary(tokens, lookUp);
    return value === undefined ? undefined : token === "-" ? -value : ~value;
  }
  if (token === "(") {
    const [name = "", close] = tokens.list.slice(tokens.at, tokens.at + 2);
    const isCast = close === ")" && /^[A-Za-z_]/.test(name) && lookUp(name) === undefined;
    if (isCast) {
      tokens.at += 2;
      return unary(tokens, lookUp);
    }
    const value = binary(tokens, 0, lookUp);
    return tokens.list[tokens.at++] === ")" ? value : undefined;
  }
  if (/^'.'$/.test(token)) return BigInt(token.charCodeAt(1));
  const digits = /^(0[xX][\da-fA-F]+|\d+)[uUlL]*$/.exec(token)?.[1];
  if (digits !== undefined) return BigInt(digits);
  return /^[A-Za-z_]\w*$/.test(token) ? lookUp(token) : undefined;
}
