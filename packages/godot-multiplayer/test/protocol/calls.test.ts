// Calls and the numbers of nodes, against what a real engine wrote.
import { describe, expect, test } from "vitest";
import { godotNode, NodePath, rpc, StringName, Vector3 } from "../../src/index.js";
import { stage } from "../fakeTransport.js";
import { hex, vector, vectorsOf } from "../vectors.js";

const A = 0x11223344;
const text = (group: string, name: string): string => hex(vector(group, name));

/** A server that has told `A` the number of `Net`, 1, and was confirmed. */
function confirmed(): ReturnType<typeof stage> {
  const all = stage();
  all.transport.join(A);
  all.net.rpc.Upper(A, 1);
  all.transport.receive(A, vector("rpc", "confirm_path_ok"));
  all.transport.take();
  return all;
}

describe("calls by us", () => {
  test("at first with the path, and the number told before", () => {
    const { net, transport } = stage();
    transport.join(A);
    net.rpc.hello(A, 1, -200, 70000, 2 ** 40, true);
    expect(transport.take()).toEqual([text("rpc", "simplify_path"), text("rpc", "call_uncached")]);
    net.rpc.zeta_base(A);
    expect(transport.take()).toHaveLength(1);
  });
  test.each<[name: string, call: (net: ReturnType<typeof stage>["net"]) => void]>([
    ["call_cached", (net) => net.rpc.hello(A, "hé", 1.5, 0.1, null, new Vector3(1, 2, 3))],
    ["call_no_args", (net) => net.rpc.zeta_base(A)],
    ["call_bytes", (net) => net.rpc.bytes_only(A, new Uint8Array([9, 8, 7]))],
    ["call_nested", (net) => net.rpc._under(A, { k: [1, new StringName("sn"), NodePath.parse("a/b:c")] })],
    ["call_false", (net) => net.rpc.Upper(A, false)],
  ])("%s, when it is confirmed", (name, call) => {
    const { net, transport } = confirmed();
    call(net);
    expect(transport.take()).toEqual([text("rpc", name)]);
  });
  test("with their channel and mode", () => {
    const { net, transport } = confirmed();
    net.rpc.Upper(0, 1);
    net.rpc._under(-7, 1);
    expect(transport.sent).toMatchObject([
      { channel: 2, mode: "unreliable" },
      { channel: 0, mode: "unreliable_ordered" },
    ]);
    net.rpc._under(-A, 1);
    expect(transport.sent).toHaveLength(2);
  });
  test("of many: those who have confirmed get the number, in 4 bytes, as the others need", () => {
    const { net, transport } = confirmed();
    transport.join(200);
    net.rpc.zeta_base(0);
    expect(transport.sent.map(({ peer, packet }) => [peer, packet.slice(0, 10)])).toEqual([
      [200, "0165396665"],
      [A, "a001000000"],
      [200, "a006000080"],
    ]);
  });
  test("of nodes with great numbers", () => {
    const { multiplayer, transport } = stage();
    transport.join(A);
    let node = multiplayer.root;
    const Called = godotNode({ a: rpc("authority", ["Variant"]), b: rpc("authority", []), c: rpc("authority", []) });
    for (let number = 1; number <= 300; number++) {
      const called = multiplayer.root.addChild(new Called());
      called.rpc.b(A);
      node = called;
    }
    transport.take();
    const confirmation = Buffer.from([2, 1, 300 & 0xff, 300 >> 8, 0, 0]);
    transport.receive(A, confirmation);
    (node as InstanceType<typeof Called>).rpc.c(A);
    expect(transport.take()).toEqual([text("rpc", "call_16bit_node")]);
  });
  test("of methods that the node's own config declares", () => {
    const { multiplayer, transport } = stage();
    const Plain = godotNode({
      get_name: rpc("any_peer", [], { byNodeConfig: true }),
      add_to_group: rpc("any_peer", ["String"], { byNodeConfig: true }),
    });
    transport.join(A);
    const [first, second] = ["First", "Second"].map((name) => multiplayer.root.addChild(new Plain(), name));
    first?.rpc.get_name(A);
    second?.rpc.get_name(A);
    transport.take();
    const plain = multiplayer.root.addChild(new Plain(), "Plain");
    plain.rpc.add_to_group(A, "x");
    expect(transport.take()).toEqual([text("rpc", "simplify_node_config"), text("rpc", "call_node_config")]);
  });
  test("are checked: their number, and what is declared", () => {
    const Typed = godotNode({ a: rpc("authority", ["int", "String"], { optional: 1 }) });
    const { multiplayer } = stage();
    const node = multiplayer.root.addChild(new Typed(), "Typed");
    expect(() => node.rpc.a(0, 1.5, "")).toThrow("Typed.rpc.a: argument 1: int is declared, and float given.");
    expect(() => node.rpc.a(0, ...([] as never as [number, string]))).toThrow(/0 arguments are given, 2 declared/);
    expect(() => node.rpc.a(0, ...([1] as never as [number, string]))).not.toThrow();
    expect(() => new Typed().rpc.a(0, 1, "")).toThrow(/in no tree/);
  });
  test("to everybody run here as well, if they are declared so", () => {
    const said: unknown[] = [];
    class Local extends godotNode({ shout: rpc("any_peer", ["String"], { callLocal: true }) }) {
      shout(what: string): void {
        said.push([what, this.multiplayer.remoteSenderId]);
      }
    }
    const { multiplayer } = stage();
    const node = multiplayer.root.addChild(new Local());
    node.rpc.shout(0, "all");
    node.rpc.shout(-1, "not me");
    node.rpc.shout(5, "them");
    expect(said).toEqual([["all", 1]]);
  });
});

/** Godot calls the method: without elements that do not fit, and whatever is behind the arguments. */
const refusedHere = ["typed_int_array_with_string", "trailing_bytes", "arr_count_top_bit"];

describe("calls of a peer", () => {
  test.each(vectorsOf("rpc_argument"))("by path: $name", ({ name, hex: packet }) => {
    const { net, transport, refused } = stage();
    transport.join(A);
    // The first method of the vectors' node takes one argument from anybody; here that is `Upper`.
    net.multiplayerAuthority = A;
    transport.receive(A, packet);
    if (name === "bytes_empty") expect(refused).toEqual([expect.stringMatching(/takes 1 arguments, and gets 0/)]);
    else expect(net.calls).toEqual([["Upper", A, [expect.toSatisfy((value: unknown) => value !== undefined)]]]);
  });
  test("by the number that was announced", () => {
    const { net, transport, refused } = stage();
    transport.join(A);
    transport.receive(A, vector("rpc", "simplify_path"));
    expect(transport.take()).toEqual([text("rpc", "confirm_path_ok")]);
    for (const name of ["call_uncached", "call_cached", "call_no_args", "call_bytes", "call_nested"])
      transport.receive(A, vector("rpc", name));
    expect(net.calls).toStrictEqual([
      ["hello", A, [1, -200, 70000, 2 ** 40, true]],
      ["hello", A, ["hé", 1.5, 0.10000000000000001, null, new Vector3(1, 2, 3)]],
      ["zeta_base", A, []],
      ["bytes_only", A, [new Uint8Array([9, 8, 7])]],
      ["_under", A, [new Map([["k", [1, new StringName("sn"), NodePath.parse("a/b:c")]]])]],
    ]);
    expect(refused).toEqual([]);
  });
  test("with other methods there: it hears so, and is not called", () => {
    const { net, transport, refused } = stage();
    transport.join(A);
    const wrong = hex(vector("rpc", "simplify_path")).replace(/^01.{64}(.*)01000000/, `01${"30".repeat(32)}$163000000`);
    transport.receive(A, wrong);
    expect(transport.take()).toEqual([text("rpc", "confirm_path_bad")]);
    transport.receive(A, "806304");
    expect(net.calls).toEqual([]);
    expect(refused).toEqual([
      expect.stringMatching(/other methods there/),
      expect.stringMatching(/other methods there/),
    ]);
  });
  test.each([
    ["authority", "call_false", /may not be called by/],
    ["an unknown node", "call_16bit_node", /node 300 is not announced/],
  ])("%s", (_, name, message) => {
    const { net, transport, refused } = stage();
    transport.join(A);
    transport.receive(A, vector("rpc", "simplify_path"));
    transport.receive(A, vector("rpc", name));
    expect(net.calls).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(message)]);
  });
  test.each(["/root/Net", "../Net", "Net/../Net", "Nope", "", "Net/"])("to %j", (path) => {
    const { net, transport, refused } = stage();
    transport.join(A);
    const head = Buffer.from("a00600008004", "hex");
    transport.receive(A, Buffer.concat([head, Buffer.from(`${path}\0`)]));
    expect(net.calls).toEqual([]);
    expect(refused).toHaveLength(1);
  });
  test("none with arguments that are wrong, and none with null in their place", () => {
    for (const { name, hex: argument, expect: engine = "" } of vectorsOf("malformed_argument")) {
      const { net, transport, refused } = stage();
      transport.join(A);
      const args = Buffer.concat([Buffer.from([1]), Buffer.from(argument, "hex")]);
      const head = Buffer.from([0x20, 6 + args.length, 0, 0, 0x80, 1]);
      transport.receive(A, Buffer.concat([head, args, Buffer.from("Net\0")]));
      const called = !engine.startsWith("error lines") && !refusedHere.includes(name);
      expect([name, net.calls.length, refused.length]).toEqual([name, called ? 1 : 0, called ? 0 : 1]);
    }
  });
  test("whose method throws are the game's errors, not the peer's", async () => {
    class Bad extends godotNode({ a: rpc("any_peer", []), b: rpc("any_peer", []) }) {
      a(): void {
        throw new Error("a");
      }
      async b(): Promise<void> {
        throw new Error("b");
      }
    }
    const { multiplayer, transport, refused } = stage();
    multiplayer.root.addChild(new Bad(), "Bad");
    const errors: unknown[] = [];
    multiplayer.on("error", (error, peer) => errors.push([(error as Error).message, peer]));
    transport.join(A);
    for (const method of ["00", "01"]) transport.receive(A, `a006000080${method}42616400`);
    await Promise.resolve();
    expect(errors).toEqual([
      ["a", A],
      ["b", A],
    ]);
    expect(refused).toEqual([]);
    expect(multiplayer.remoteSenderId).toBe(0);
  });
});

test("names are sorted by code points", () => {
  const declarations = Object.fromEntries(["😀", "\uffff", "a", "_", "Z"].map((name) => [name, rpc("any_peer", [])]));
  const { multiplayer, transport } = stage();
  transport.join(A);
  const node = multiplayer.root.addChild(new (godotNode(declarations))(), "N");
  node.rpc["😀"]?.(A);
  expect(transport.take()[1]).toBe("a006000080044e00");
});
