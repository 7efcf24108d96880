// Compiles an emitter's handlebars templates. Strict: a name that the view lacks is an error, not an empty string.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { generatorRoot } from "../packageRoot.js";

const compiled = new Map<string, Handlebars.TemplateDelegate<object>>();

/** Fills in `emit/<emitter>/templates/<name>.hbs`. */
export function render<View extends object>(emitter: string, name: string, view: View): string {
  const path = `${emitter}/templates/${name}.hbs`;
  let template = compiled.get(path);
  if (!template) {
    // Templates stay in src/ when the compiled emitter runs from dist/.
    const source = readFileSync(join(generatorRoot, "src/emit", path), "utf8");
    template = Handlebars.compile<object>(source, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: { each: true, if: true },
    });
    compiled.set(path, template);
  }
  return template(view);
}
