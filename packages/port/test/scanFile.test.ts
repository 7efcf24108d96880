// Which names of the singleton are found in a script. `!` marks what is noted as shadowing it.
import { expect, test } from "vitest";
import { decoded, scanFile } from "../src/scanFile.js";

function found(source: string | Buffer, extension: string): string {
  const { uses, shadows } = scanFile(decoded(Buffer.from(source)), extension);
  const names = uses.map(({ name, enumName }) => (enumName === undefined ? name : `${enumName}.${name}`));
  return [...names, ...shadows.map(({ name, what }) => `!${what} ${name}`)].join(" ");
}

test.each<[given: string, want: string]>([
  // Forms of a use.
  ["Steam.a()\nSteamServer.B", "a B"],
  ["Steam . a ( )\nSteam \\\n\t. b()\n(Steam\n.c())\n(Steam).d()\n((Steam)).e()", "a b c d e"],
  ["Steam\n.a()", ""],
  ["var r: Steam.Result = Steam.Result.RESULT_OK", "Result Result.RESULT_OK"],
  ["Steam['a']()\nSteam[b]", "a"],
  ["f(Steam.a(Steam.b()))", "a b"],
  ["if Steam: pass\nf(Steam)", ""],
  // Names that only look like it.
  ["MySteam.a()\nSteamy.a()\nself.Steam.a()\nx.Steam.a()\nsteam.a()", ""],
  ["$Steam.a()\n%Steam.a()\nget_node('Steam').a()", ""],
  ["# Steam.a()\n'Steam.a()'", ""],
  // Signals.
  ["Steam.a.connect(f)\nSteam.connect('b', self, 'f')\nSteam.connect(&\"c\", f)\nawait Steam.d", "a b c d"],
  ["Steam.disconnect('a', f)\nSteam.is_connected('b', f)\nSteam.has_signal('c')", "a b c"],
  ["Steam.connect(name, f)", "connect"],
  ["yield(Steam, 'a')\nSignal(Steam, 'b')\nCallable(Steam, 'c')\nfuncref(Steam, 'd')\nf(Steam, 'e')", "a b c d"],
  ["Steam.emit_signal('a')\nSteam.call('b', 1)\nSteam.has_method('c')", "emit_signal a call b has_method c"],
  // Variables that hold it.
  ["var s = Engine.get_singleton('Steam')\nfunc f():\n\ts.a()\n\tself.s.b()\n\tother.s.c()", "a b"],
  ["Engine.get_singleton('SteamServer').a()\nEngine.get_singleton('Other').b()", "a"],
  ["var s = Engine.get_singleton('Steam').a()\ns.b()", "a"],
  ["var s: Object = Steam\nvar t := s\nvar u\nfunc f():\n\tu = t\n\tu.a()", "a"],
  ["func f():\n\ts.a()\nvar s = Steam", "a"],
  ["func f():\n\tvar s = Steam\n\ts.a()\nfunc g():\n\ts.b()", "a"],
  ["var s = Steam\nfunc f(s):\n\ts.a()\nfunc g(x, s := 1): s.b()\nfunc h():\n\ts.c()", "c"],
  ["var s = Steam\nfunc f():\n\tfor s in x:\n\t\ts.a()\n\ts.b()\n\tif s:\n\t\tvar s = 1\n\t\ts.c()\n\ts.d()", "b d"],
  ["var s = Steam\nfunc f():\n\tg(func(s): s.a(), s.b())\n\tg(func(s):\n\t\ts.c()\n\t)\n\ts.d()", "b d"],
  ["var s = Steam\nvar d = { s = 1 }\nfunc f(): s.a()", "a"],
  ["var a = b\nvar b = a\nfunc f(): a.x()", ""],
  // Shadows.
  ["var Steam = Steam\nSteam.a()", "!variable Steam"],
  ["func f():\n\tvar Steam = 1\n\tSteam.a()\nfunc g():\n\tSteam.b()", "b !variable Steam"],
  ["class Steam:\n\tpass\nSteam.a()", "!class Steam"],
  ["const SteamServer = preload('res://x.gd')\nSteamServer.a()\nSteam.b()", "b !constant SteamServer"],
  ["var Steam = Engine.get_singleton('Steam')\nfunc f(): Steam.a()", "a"],
  // Indentation.
  ["class A:\n  var s = Steam\n # margin\n\n  func f():\n\n        s.a()\n# x\n        s.b()\ns.c()", "a b"],
  ["func f():\n\tvar s = [\n1,\nSteam.a()\n]\n\tvar Steam = 1\n\tSteam.b()", "a !variable Steam"],
])("GDScript %j", (given, want) => {
  expect(found(given, ".gd")).toBe(want);
});

test.each<[given: string, want: string]>([
  ["Steam.A(); SteamServer\n .B(); GodotSteam.Steam.C(); global::GodotSteam.Steam.D();", "A B C D"],
  ["Steam.A += F; Steam.B -= F;", "A B"],
  ["var a = Steam.Result.Ok;", "Result.Ok"],
  ["x.Connect(Steam.SignalName.A, f); s(); Steam.MethodName.B;", "A B"],
  ['MySteam.A(); x.Steam.A(); Godot.Steam.A(); // Steam.A()\nvar s = "Steam.A()";', ""],
  ['$"{Steam.A()} {{Steam.B()}}";', "A"],
  [
    'var s = Engine.GetSingleton("Steam"); s.Call("a"); s?.Connect("b", c); s!.Get("c"); await ToSignal(s, "d");',
    "Call a b Get c d",
  ],
  [
    'class A { GodotObject s; void F() { s = (GodotObject)Godot.Engine.GetSingleton("Steam"); this.s.Call("a"); } }',
    "Call a",
  ],
  ["using S = GodotSteam.Steam; class A { int F() => S.B(); }", "B"],
  ["class A { void F(B Steam) { Steam.C(); } void G() { Steam.D(); } }", "D !parameter Steam"],
  ["class A { void F() { Steam.C(); } List<B> Steam { get; set; } }", "!variable Steam"],
  ["class A { int F(B? Steam) => Steam.C(); int G() => Steam.D(); }", "D !parameter Steam"],
  ["void F() { if (x.TryGet(out B Steam)) return; Steam.C(); } void G() { Steam.D(); }", "D !parameter Steam"],
  ["foreach (B Steam in x) { Steam.C(); } Steam.D();", "D !parameter Steam"],
  ["void F() { g(Steam => Steam.C(), Steam.D()); }", "D !parameter Steam"],
  ["void F() { B[] Steam = x; Steam.C(); }", "!variable Steam"],
  ["return Steam.A() > Steam.B() ? Steam.C() : Steam.D();", "A B C D"],
  ["class Steam { } class A { void F() { Steam.C(); } }", "!class Steam"],
  ["using static GodotSteam.Steam; Steam.A();", "A !using static Steam"],
])("C# %j", (given, want) => {
  expect(found(given, ".cs")).toBe(want);
});

test.each<[given: string, want: string]>([
  ['[sub_resource]\nscript/source = "func f():\n\tSteam.a(\\"Steam.b()\\")\n"\n', "a"],
  ['[node name="A"]\ntext = "Steam.a()"\n', ""],
  ['[connection signal="a" from="Steam" to="." method="f"]', "a"],
  ['[connection signal="a" from="../Net/SteamServer" to="." method="f"]', "a"],
  ['[connection signal="a" from="MySteam" to="." method="f"]', ""],
  ['[connection signal="a" from="B" to="." method="f"]\n[connection signal="c" from="Steam" to="." method="f"]', "c"],
])("scene %j", (given, want) => {
  expect(found(given, ".tscn")).toBe(want);
});

test("a scene's script has the lines of the scene", () => {
  const scene = '\n[x]\nscript/source = "# \\\\ \n\nfunc f():\n\tSteam.a()\n"';
  expect(scanFile(decoded(Buffer.from(scene)), ".tscn").uses).toMatchObject([{ name: "a", line: 6, column: 8 }]);
});

test("files that are not quite UTF-8", () => {
  expect(found(Buffer.from("var s = '\xff\xc3('\r\nSteam.a()\r\n", "latin1"), ".gd")).toBe("a");
  expect(found(Buffer.from("\ufeffSteam.A();", "utf16le"), ".cs")).toBe("A");
  expect(found("\ufeffSteam.a()", ".gd")).toBe("a");
});

test("names that stand for something else in all scripts", () => {
  const globals = (source: string, extension: string) => scanFile(decoded(Buffer.from(source)), extension).globals;
  expect(globals("class_name Steam\nfunc f(): pass", ".gd")).toMatchObject([{ name: "Steam", language: "gdscript" }]);
  expect(globals('[autoload]\n\nSteam="*res://a.gd"\n[x]\nSteamServer=1\n', ".godot")).toMatchObject([
    { name: "Steam", what: "autoload", line: 3 },
  ]);
  expect(globals("class Inner:\n\tvar Steam", ".gd")).toEqual([]);
});

test("C# bindings are told by their namespace", () => {
  const isBinding = (source: string) => scanFile(decoded(Buffer.from(source)), ".cs").isBinding;
  expect(isBinding("namespace GodotSteam; public static partial class Steam { }")).toBe(true);
  expect(isBinding("namespace Mine; class Steam { }")).toBe(false);
  expect(isBinding("namespace GodotSteam; class Other { int F() => Steam.A(); }")).toBe(false);
});
