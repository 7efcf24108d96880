// The code of functions that stand in headers, beside the model, whose facts it is none of.
import type { SourceLocation } from "./apiModel.js";

/** By qualified name, overloads together, without comments. */
export type InlineCode = Map<string, { text: string; location: SourceLocation }>;
