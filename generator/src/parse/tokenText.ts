// Source tokens back to readable text: default arguments and initializers.

/** Joins tokens as a person would write them: `-1`, `1 << 2`, `CSteamID( 0 )` as `CSteamID(0)`. */
export function tokenText(tokens: readonly string[]): string {
  let text = "";
  let previous = "";
  let beforePrevious = "";
  for (const token of tokens) {
    const glued =
      text === "" ||
      /^([),;\]]|\.|->|::|\[)$/.test(token) ||
      /^([([]|\.|->|::|!|~)$/.test(previous) ||
      (token === "(" && /^[A-Za-z_]\w*$/.test(previous)) ||
      (/^[-+&*]$/.test(previous) && !isOperand(beforePrevious));
    text += glued ? token : ` ${token}`;
    beforePrevious = previous;
    previous = token;
  }
  return text;
}

/** Whether an operator behind this token is binary. */
function isOperand(token: string): boolean {
  return /^[\w'")\]]/.test(token.slice(-1));
}
