// The smallest project of Godot's: one node, with a script.

/**
 * @param {string} script
 * @param {Readonly<Record<string, string>>} [autoloads] - Script by the name of the singleton that it makes.
 * @returns {Record<string, string>} Its files, by name.
 */
export function oneScript(script, autoloads = {}) {
  const fileOf = (name) => `autoload_${name}.gd`;
  return {
    "project.godot": `config_version=5
[application]
run/main_scene="res://main.tscn"
[autoload]
${Object.keys(autoloads)
  .map((name) => `${name}="*res://${fileOf(name)}"\n`)
  .join("")}[rendering]
renderer/rendering_method="gl_compatibility"
`,
    "main.tscn": `[gd_scene load_steps=2 format=3]
[ext_resource type="Script" path="res://main.gd" id="1"]
[node name="Main" type="Node"]
script = ExtResource("1")
`,
    "main.gd": script,
    ...Object.fromEntries(Object.entries(autoloads).map(([name, text]) => [fileOf(name), text])),
  };
}
