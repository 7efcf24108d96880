// npm run node-classes: what a real Godot says of its classes of nodes, as data/generated/nodeClasses.json: what each extends,
// and its properties that can be synchronised, with their types.
import { writeFileSync } from "node:fs";
import { runProject } from "../../../scripts/godot/engine.mjs";
import { oneScript } from "../../../scripts/godot/oneScript.mjs";

const script = `extends Node
func _ready():
	for name in ClassDB.get_class_list():
		if name != "Node" and not ClassDB.is_parent_class(name, "Node"): continue
		var properties := {}
		for property in ClassDB.class_get_property_list(name, true):
			if property.type == TYPE_NIL or property.type == TYPE_OBJECT: continue
			properties[property.name] = type_string(property.type)
		print(JSON.stringify([name, { "extends": ClassDB.get_parent_class(name), "properties": properties }]))
	get_tree().quit()
`;
const classes = new Map();
const onLine = (line) => {
  if (line.startsWith('["')) classes.set(...JSON.parse(line));
};
await runProject(oneScript(script), onLine, () => undefined);
const rows = [...classes].sort().map(([name, facts]) => `${JSON.stringify(name)}: ${JSON.stringify(facts)}`);
writeFileSync(new URL("../data/generated/nodeClasses.json", import.meta.url), `{\n${rows.join(",\n")}\n}\n`);
process.exit(0);
