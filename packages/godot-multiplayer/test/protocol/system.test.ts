// Who is admitted, and what peers hear of each other, against what a real engine wrote.
import { describe, expect, test } from "vitest";
import { stage } from "../fakeTransport.js";
import { fromHex, hex, vector, vectorsOf } from "../vectors.js";

const A = 0x11223344;
const B = 200;
const text = (name: string): string => hex(vector("sys", name));

describe("authentication", () => {
  function asked(): ReturnType<typeof stage> & { data: unknown[] } {
    const data: unknown[] = [];
    const all = stage({
      onAuth: (peer, bytes) => data.push([peer, hex(bytes)]),
      limits: { authMs: 1000, authBytes: 8 },
    });
    all.transport.join(A);
    return { ...all, data };
  }
  test("both have to complete, in any order", () => {
    for (const first of ["here", "there"]) {
      const { multiplayer, transport, data } = asked();
      transport.receive(A, text("auth_data"));
      expect(data).toEqual([[A, "dead"]]);
      multiplayer.sendAuth(A, new Uint8Array([1]));
      const here = (): void => multiplayer.completeAuth(A);
      const there = (): void => transport.receive(A, text("auth_complete"));
      for (const complete of first === "here" ? [here, there] : [there, here]) {
        expect(multiplayer.peers).toEqual([]);
        complete();
      }
      expect(multiplayer.peers).toEqual([A]);
      expect(transport.take()).toEqual(["070001", text("auth_complete")]);
      expect(() => multiplayer.sendAuth(A, new Uint8Array([1]))).toThrow(/through with it/);
    }
  });
  test("nothing else is taken before", () => {
    const { transport, net, refused } = asked();
    transport.receive(A, vector("rpc", "call_uncached"));
    transport.receive(A, text("relay_broadcast"));
    expect(net.calls).toEqual([]);
    expect(refused).toHaveLength(2);
  });
  test("it has its time and its size", () => {
    const { multiplayer, transport, clock } = asked();
    const failed: number[] = [];
    multiplayer.on("peerAuthenticationFailed", (peer) => failed.push(peer));
    clock.now = 999;
    multiplayer.poll();
    expect(transport.dropped).toEqual([]);
    clock.now = 1000;
    multiplayer.poll();
    expect(transport.dropped).toEqual([[A, "Not authenticated in time."]]);
    transport.join(B);
    for (let i = 0; i < 3; i++) transport.receive(B, "0700010203");
    expect(transport.dropped).toHaveLength(2);
    expect(failed).toEqual([A, B]);
  });
  test("what comes late: a completion is ignored, more is refused", () => {
    const { transport, refused } = stage();
    transport.join(A);
    transport.receive(A, text("auth_complete"));
    expect(refused).toEqual([]);
    transport.receive(A, text("auth_data"));
    expect(refused).toHaveLength(1);
  });
});

describe("relay", () => {
  function both(serverRelay = true): ReturnType<typeof stage> {
    const all = stage({ serverRelay });
    all.transport.join(A);
    all.transport.join(B);
    return all;
  }
  test("peers hear of each other", () => {
    const { transport } = both();
    expect(transport.sent.map(({ peer, packet }) => [peer, packet])).toEqual([
      [A, text("add_peer_200")],
      [B, text("add_peer_A")],
    ]);
    transport.take();
    transport.leave(B);
    expect(transport.take(A)).toEqual([text("del_peer_200")]);
  });
  test("to one", () => {
    const { transport, net } = both();
    transport.take();
    transport.receive(A, text("relay_to_server"), 3, "unreliable");
    expect(transport.sent).toEqual([{ peer: B, packet: text("relay_to_client"), channel: 3, mode: "unreliable" }]);
    transport.receive(B, "070344332211020101000000");
    expect(transport.take(A)).toEqual(["0703c8000000020101000000"]);
    expect(net.calls).toEqual([]);
  });
  test.each([
    ["relay_broadcast", ["070344332211030506"], "0506"],
    ["relay_exclude", [], "0507"],
  ])("%s", (name, passedOn, here) => {
    const { multiplayer, transport } = both();
    const packets: unknown[] = [];
    multiplayer.on("peerPacket", (peer, data) => packets.push([peer, hex(data)]));
    transport.take();
    transport.receive(A, text(name));
    expect(transport.take()).toEqual(passedOn);
    expect(packets).toEqual([[A, here]]);
  });
  test("not of system packets, and not to who has left", () => {
    const { transport, refused } = both();
    transport.take();
    transport.receive(A, "070300000000070300000000030506");
    expect(refused).toEqual([expect.stringMatching(/through the relay/)]);
    transport.take();
    transport.receive(A, "0703c9000000030506");
    expect(transport.take()).toEqual([]);
    expect(refused).toHaveLength(1);
  });
  test("none, unless it is asked for", () => {
    const { transport, refused } = both(false);
    expect(transport.take()).toEqual([]);
    transport.receive(A, text("relay_broadcast"));
    expect(transport.take()).toEqual([]);
    expect(refused).toHaveLength(1);
  });
});

test("bytes", () => {
  const { multiplayer, transport } = stage();
  transport.join(A);
  transport.join(B);
  multiplayer.sendBytes(new Uint8Array([5, 6]), -B, "unreliable", 4);
  expect(transport.sent).toEqual([{ peer: A, packet: hex(vector("rpc", "raw")), channel: 4, mode: "unreliable" }]);
});

describe("hostile peers", () => {
  /** Godot says nothing of these, or takes them for true; so far as they are for a server, they are harmless. */
  const ignored = ["confirm_unknown_id", "sync_all_zero"];
  test.each([...vectorsOf("malformed"), { name: "empty", hex: "" }, { name: "del_peer", hex: "070244332211" }])(
    "$name",
    ({ name, hex: packet }) => {
      const { transport, refused } = stage();
      transport.join(A);
      transport.receive(A, fromHex(packet));
      expect(refused).toHaveLength(ignored.includes(name) ? 0 : 1);
      expect(transport.take()).toEqual([]);
    },
  );
  test("are dropped when they go on", () => {
    const { multiplayer, transport, clock, refused } = stage({ limits: { errorsBurst: 3, errorsPerSecond: 1 } });
    transport.join(A);
    for (let i = 0; i < 3; i++) transport.receive(A, "00");
    clock.now = 1000;
    transport.receive(A, "00");
    expect(transport.dropped).toEqual([]);
    transport.receive(A, "00");
    expect(transport.dropped).toEqual([[A, expect.stringMatching(/errorsBurst/)]]);
    expect(multiplayer.peers).toEqual([]);
    transport.receive(A, "00");
    expect(refused).toHaveLength(5);
  });
  test("announce only so many nodes, and those that were freed do not count", () => {
    const { multiplayer, transport, refused } = stage({ limits: { pathsPerPeer: 3 } });
    transport.join(A);
    const announce = (number: number, path: string): void =>
      transport.receive(
        A,
        Buffer.concat([
          Buffer.from(`01${"a".repeat(32)}`.replace("01", "\u0001")),
          Buffer.from([0, number, 0, 0, 0]),
          Buffer.from(`${path}\0`),
        ]),
      );
    const child = multiplayer.root.addChild(
      new (multiplayer.root.constructor as new () => typeof multiplayer.root)(),
      "Child",
    );
    announce(1, "Child");
    announce(2, "Net");
    announce(3, "World");
    announce(4, "World");
    expect(refused.at(-1)).toMatch(/pathsPerPeer/);
    child.queueFree();
    announce(5, "World");
    expect(refused.at(-1)).toMatch(/other methods/);
    announce(5, "World");
    expect(refused.at(-1)).toMatch(/is another node's/);
  });
  test("send no packet that is too large", () => {
    const { transport } = stage({ limits: { packetBytes: 10 } });
    transport.join(A);
    transport.receive(A, new Uint8Array(11));
    expect(transport.dropped).toHaveLength(1);
  });
  test("have no id of another's, nor of the server", () => {
    const { transport } = stage({ limits: { peers: 2 } });
    transport.join(A);
    expect([A, 0, 1, -5, 2.5, 2 ** 31, B].map((id) => transport.isFree(id))).toEqual([
      ...[false, false, false, false, false, false, true],
    ]);
    transport.join(B);
    expect(transport.isFree(7)).toBe(false);
  });
});
