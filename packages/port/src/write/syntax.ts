// A script as a tree: what the parser makes and the emitters read.

/** Where something stands: lines of the script, from 1. */
export interface Place {
  readonly line: number;
  readonly endLine: number;
}

export type Expression = Place &
  (
    | { readonly is: "number"; readonly text: string }
    | { readonly is: "string"; readonly value: string }
    | { readonly is: "name"; readonly name: string }
    | { readonly is: "array"; readonly items: readonly Expression[] }
    | { readonly is: "dictionary"; readonly entries: readonly Entry[] }
    | { readonly is: "member"; readonly of: Expression; readonly name: string }
    | { readonly is: "index"; readonly of: Expression; readonly index: Expression }
    | { readonly is: "call"; readonly of: Expression; readonly args: readonly Expression[] }
    | { readonly is: "unary"; readonly operator: string; readonly value: Expression }
    | { readonly is: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
    | { readonly is: "choice"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
    | { readonly is: "await"; readonly value: Expression }
    | { readonly is: "cast"; readonly value: Expression; readonly type: TypeName; readonly asks: boolean }
    | { readonly is: "lambda"; readonly of: FunctionBody }
    | { readonly is: "node"; readonly path: string }
  );

export type Kind = Expression["is"];
export type Of<K extends Kind> = Extract<Expression, { is: K }>;

export interface Entry {
  readonly key: Expression;
  readonly value: Expression;
}

export interface TypeName {
  readonly name: string;
  readonly of: readonly TypeName[];
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeName | undefined;
  readonly initial: Expression | undefined;
}

export interface FunctionBody {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returns: TypeName | undefined;
  readonly body: readonly Statement[];
}

export interface Branch {
  /** None: `else`. */
  readonly test: Expression | undefined;
  readonly body: readonly Statement[];
  readonly line: number;
}

export interface Case {
  readonly patterns: readonly Expression[];
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
  readonly line: number;
}

export interface Variable {
  readonly name: string;
  readonly type: TypeName | undefined;
  /** `:=`: as the value is. */
  readonly inferred: boolean;
  readonly value: Expression | undefined;
  readonly constant: boolean;
  readonly annotations: readonly string[];
  /** Whether it has a `get` or `set` of its own. */
  readonly property: boolean;
}

export type Statement = Place &
  (
    | { readonly is: "expression"; readonly value: Expression }
    | { readonly is: "assign"; readonly operator: string; readonly to: Expression; readonly value: Expression }
    | { readonly is: "variable"; readonly of: Variable }
    | { readonly is: "if"; readonly branches: readonly Branch[] }
    | {
        readonly is: "for";
        readonly name: string;
        readonly type: TypeName | undefined;
        readonly over: Expression;
        readonly body: readonly Statement[];
      }
    | { readonly is: "while"; readonly test: Expression; readonly body: readonly Statement[] }
    | { readonly is: "match"; readonly value: Expression; readonly cases: readonly Case[] }
    | { readonly is: "return"; readonly value: Expression | undefined }
    | { readonly is: "word"; readonly word: "break" | "continue" | "pass" | "breakpoint" }
    | { readonly is: "assert"; readonly test: Expression; readonly message: Expression | undefined }
    | { readonly is: "unread"; readonly reason: string }
  );

export type Member = Place &
  (
    | { readonly is: "variable"; readonly of: Variable; readonly static: boolean }
    | { readonly is: "function"; readonly of: FunctionBody; readonly static: boolean; readonly rpc: boolean }
    | { readonly is: "signal"; readonly name: string; readonly parameters: readonly Parameter[] }
    | { readonly is: "enum"; readonly name: string; readonly members: readonly (readonly [string, Expression?])[] }
    | { readonly is: "class"; readonly of: ClassBody }
    | { readonly is: "unread"; readonly reason: string }
  );

export interface ClassBody {
  /** Empty: none is given. */
  readonly name: string;
  readonly extends: string;
  readonly members: readonly Member[];
}

export interface Script extends ClassBody {
  readonly source: string;
  /** `#` and what follows, by line; and whether it stands alone on it. */
  readonly comments: ReadonlyMap<number, { readonly text: string; readonly alone: boolean }>;
  /** Lines that hold code. */
  readonly code: ReadonlySet<number>;
  /** Lines of `extends`, `class_name`, `@tool`: nothing becomes of them, and nothing is lost. */
  readonly heads: ReadonlySet<number>;
}
