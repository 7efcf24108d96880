// Hand-written classes and notes -> what docs/loopback-functions.md says of each method.
import { describe, expect, test } from "vitest";
import { type BehaviourNotes, loopbackBehaviour } from "../../src/catalogue/loopbackBehaviour.js";
import { emitLoopbackFunctions } from "../../src/emit/docs/emitLoopbackFunctions.js";
import type { ApiModel } from "../../src/model/apiModel.js";

const location = { file: "isteamthing.h", line: 1 };
const method = (name: string, flatName = `SteamAPI_IThing_${name}`) => ({ name, flatName, params: [], location });
const model = {
  sdkVersion: "1.64",
  interfaces: [
    {
      name: "IThing",
      accessors: [{ kind: "user", name: "Thing", flatName: "SteamAPI_Thing_v001" }],
      methods: [
        method("Open"),
        method("Close"),
        method("Get", "SteamAPI_IThing_GetInt32"),
        method("Get", "SteamAPI_IThing_GetFloat"),
        method("Sell"),
        method("Paint"),
      ],
      location,
    },
    { name: "IOther", accessors: [], methods: [method("Wait", "SteamAPI_IOther_Wait")], location },
  ],
  functions: [
    { name: "SteamAPI_Init", exported: false },
    { name: "SteamAPI_Shutdown", exported: true },
  ],
} as unknown as ApiModel;

const header = `
class Thing : public DefaultThing {
 public:
  bool Open(int a, const char *b) override;
  void Close() override { Open(1, ""); }
  float Get(const Some &thing,
            int second) const override;
  int Sell() override;
  void Paint();

 private:
  void Paint2() override;
};
`;

const sources = (notes: Record<string, BehaviourNotes> = {}, headers = [header]) => ({
  headers,
  notes,
  notesFile: "notes.yaml",
});

describe("behaviour", () => {
  test("what is overridden is simulated, the rest is not available", () => {
    expect(loopbackBehaviour(model, sources())).toEqual([
      {
        name: "IThing",
        real: [],
        simulated: ["Open", "Close", "GetInt32", "GetFloat", "Sell"],
        notAvailable: ["Paint"],
        answers: {},
      },
      { name: "IOther", real: [], simulated: [], notAvailable: ["Wait"], answers: {} },
    ]);
  });

  test("notes say what is real and what only answers", () => {
    const [listed] = loopbackBehaviour(model, sources({ IThing: { real: ["Open"], notAvailable: { Sell: "-1" } } }));
    expect(listed).toMatchObject({
      real: ["Open"],
      simulated: ["Close", "GetInt32", "GetFloat"],
      notAvailable: ["Sell", "Paint"],
    });
    const [all] = loopbackBehaviour(model, sources({ IThing: { real: "all", notAvailable: { Sell: "-1" } } }));
    expect(all).toMatchObject({ real: ["Open", "Close", "GetInt32", "GetFloat"], simulated: [] });
  });

  test("two classes of one interface add up", () => {
    const second = "class Painter final : public DefaultThing {\n  void Paint() override {}\n};\n";
    expect(loopbackBehaviour(model, sources({}, [header, second]))[0]?.notAvailable).toEqual([]);
  });

  test("notes that fit nothing are refused, all at once", () => {
    const notes = { IThing: { real: ["Paint"], notAvailable: { Burn: "no" } }, IGone: {} };
    expect(() => loopbackBehaviour(model, sources(notes))).toThrow(
      "notes.yaml: there is no interface IGone. Remove it.\n" +
        "  notes.yaml: IThing has no method Paint that the loopback overrides. Remove it.\n" +
        "  notes.yaml: IThing has no method Burn that the loopback overrides. Remove it.",
    );
  });
});

test("the page names every method once, and what is exported", () => {
  const { path, content } = emitLoopbackFunctions(
    model,
    sources({ IThing: { real: ["Open"], notAvailable: { Sell: "-1" } } }),
  );
  expect(path).toBe("docs/loopback-functions.md");
  expect(content).toContain("| `IThing` | 6 | 1 | 3 | 2 |");
  expect(content).toContain(
    "## IThing\n\n- real: `Open`\n- simulated: `Close`, `GetInt32`, `GetFloat`\n- not available: `Paint`\n" +
      "- not available: `Sell`: -1\n",
  );
  expect(content).toContain("- `IOther`: `Wait`\n");
  expect(content).toContain("`SteamAPI_Shutdown`");
  expect(content).toContain("`SteamAPI_Thing_v001`");
  expect(content).not.toContain("SteamAPI_Init");
});
