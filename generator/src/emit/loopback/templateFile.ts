// Compiles the handlebars templates of this emitter. Unknown fields and helpers are errors, nothing is escaped.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { generatorRoot } from "../../packageRoot.js";

/** Reads and compiles `templates/<name>.hbs`; the template's view is `View`. */
export function templateFile<View>(name: string): (view: View) => string {
  // Templates stay in src/ when the compiled emitter runs from dist/.
  const text = readFileSync(join(generatorRoot, "src/emit/loopback/templates", `${name}.hbs`), "utf8");
  return Handlebars.compile<View>(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { each: true, if: true },
  });
}
