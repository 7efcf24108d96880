// The port of signals.gd, case by case.
import { Callable, type Connectable, type Signal, SteamServer } from "../../src/index.js";
import { frame, say } from "./said.js";

const { CONNECT_ONE_SHOT, CONNECT_DEFERRED, CONNECT_REFERENCE_COUNTED, CONNECT_APPEND_SOURCE_OBJECT } = SteamServer;

type Any = readonly unknown[];
/** Handlers of the probes take what they please. */
type AnySignal = Signal<Any>;

const kick = SteamServer.client_kick as unknown as AnySignal;
const approved = SteamServer.client_approved as unknown as AnySignal;
const connected = SteamServer.server_connected as unknown as AnySignal;
const policy = SteamServer.policy_response as unknown as AnySignal;
const byName = SteamServer as unknown as {
  connect(signal: string, handler: Connectable<Any>, flags?: number): number;
  disconnect(signal: string, handler: Connectable<Any>): void;
  is_connected(signal: string, handler: Connectable<Any>): boolean;
  has_signal(signal: string): boolean;
  emit_signal(signal: string, ...args: Any): number;
};

const first = (): void => say("first");
const second = (): void => say("second");
const third = (): void => say("third");
const only = (a: unknown): void => say("only", a);
const none = (): void => say("none");
const any2 = (a: unknown, b: unknown): void => say("any", a, b);
function any3(a: unknown, b: unknown, c: unknown): void {
  say(a, b, c);
}
const self = { first, any3 };

let waiting: [AnySignal, ...Any][] = [];
function deliver_later(signal: AnySignal, ...args: Any): void {
  waiting.push([signal, ...args]);
}
function run_callbacks(): void {
  const now = waiting;
  waiting = [];
  for (const [signal, ...args] of now) signal.emit(...args);
}

export function clear(): void {
  for (const each of [kick, approved, connected, policy]) {
    for (const { callable } of each.get_connections()) {
      while (each.is_connected(callable)) each.disconnect(callable);
    }
  }
}

async function wait_for(signal: AnySignal): Promise<void> {
  say("got", await signal);
}

export const cases: Readonly<Record<string, () => void | Promise<void>>> = {
  order() {
    kick.connect(second);
    kick.connect(first);
    kick.connect(third);
    kick.emit(1, 2);
  },
  reconnected() {
    kick.connect(first);
    kick.connect(second);
    kick.disconnect(first);
    kick.connect(first);
    kick.emit(1, 2);
  },
  disconnected_by_earlier() {
    kick.connect(() => {
      say("disconnects");
      kick.disconnect(second);
    });
    kick.connect(second);
    kick.emit(1, 2);
    say("again", kick.is_connected(second));
    clear();
    kick.emit(1, 2);
  },
  disconnected_by_itself() {
    const disconnect_self = (): void => {
      say("self");
      kick.disconnect(disconnect_self);
    };
    kick.connect(disconnect_self);
    kick.connect(third);
    kick.emit(1, 2);
    kick.emit(1, 2);
  },
  connected_by_earlier() {
    const connect_third = (): void => {
      say("connects");
      kick.disconnect(connect_third);
      kick.connect(third);
    };
    kick.connect(connect_third);
    kick.emit(1, 2);
    say("next");
    kick.emit(1, 2);
  },
  one_shots_first() {
    kick.connect(() => say("second connected", kick.is_connected(second)));
    kick.connect(second, CONNECT_ONE_SHOT);
    kick.connect(third, CONNECT_ONE_SHOT);
    kick.emit(1, 2);
    say("left", kick.get_connections().length);
  },
  one_shot_disconnected() {
    kick.connect(() => {
      if (kick.is_connected(second)) kick.disconnect(second);
    });
    kick.connect(second, CONNECT_ONE_SHOT);
    kick.emit(1, 2);
    kick.emit(1, 2);
  },
  one_shot_reconnects() {
    const again = (): void => {
      say("again", kick.is_connected(again));
      say("connects", kick.connect(again, CONNECT_ONE_SHOT));
    };
    kick.connect(again, CONNECT_ONE_SHOT);
    kick.emit(1, 2);
    say("connected", kick.is_connected(again));
    kick.emit(1, 2);
  },
  one_shot_emits() {
    kick.connect(emits, CONNECT_ONE_SHOT);
    kick.connect(third);
    kick.emit(1, 2);
  },
  nested() {
    kick.connect(emits);
    kick.connect(any2);
    kick.emit(1, 2);
  },
  counted() {
    say(kick.connect(first, CONNECT_REFERENCE_COUNTED));
    say(kick.connect(first, CONNECT_REFERENCE_COUNTED));
    kick.emit(1, 2);
    kick.disconnect(first);
    say(kick.is_connected(first));
    kick.disconnect(first);
    say(kick.is_connected(first));
  },
  counted_mixed() {
    say(kick.connect(first));
    say(kick.connect(first, CONNECT_REFERENCE_COUNTED));
    kick.disconnect(first);
    say(kick.is_connected(first));
  },
  counted_one_shot() {
    say(kick.connect(first, CONNECT_REFERENCE_COUNTED | CONNECT_ONE_SHOT));
    say(kick.connect(first, CONNECT_REFERENCE_COUNTED | CONNECT_ONE_SHOT));
    kick.emit(1, 2);
    say(kick.is_connected(first));
    kick.emit(1, 2);
    say(kick.is_connected(first));
  },
  twice() {
    say(kick.connect(first));
    say(kick.connect(first));
    say(kick.connect(first, CONNECT_ONE_SHOT));
    kick.emit(1, 2);
    kick.disconnect(second);
    say(kick.has_connections(), kick.get_name());
  },
  async deferred() {
    kick.connect(first, CONNECT_DEFERRED);
    kick.connect(second);
    kick.connect(any2, CONNECT_DEFERRED);
    kick.emit(1, 2);
    kick.emit(3, 4);
    say("emitted");
    await frame();
  },
  async deferred_one_shot() {
    kick.connect(any2, CONNECT_DEFERRED | CONNECT_ONE_SHOT);
    kick.emit(1, 2);
    kick.emit(3, 4);
    say(kick.is_connected(any2));
    await frame();
  },
  async deferred_disconnected() {
    kick.connect(any2, CONNECT_DEFERRED);
    kick.emit(1, 2);
    kick.disconnect(any2);
    await frame();
  },
  async deferred_by_deferred() {
    kick.connect(() => {
      say("deferred");
      approved.emit(5, 6);
    }, CONNECT_DEFERRED);
    approved.connect(any2, CONNECT_DEFERRED);
    approved.connect(() => say("at once"));
    kick.emit(1, 2);
    say("emitted");
    await frame();
  },
  async emit_deferred() {
    kick.connect(any2);
    Callable(kick, "emit").call_deferred(1, 2);
    say("called");
    await frame();
  },
  binds() {
    kick.connect(Callable(any3).bind(5));
    kick.emit(1, 2);
    clear();
    connected.connect(Callable(any3).bind(1, 2, 3));
    connected.emit();
    policy.connect(Callable(any3).bind(3).bind(2));
    policy.emit(1);
  },
  bind_equality() {
    const bound = Callable(any3).bind(5);
    kick.connect(bound);
    say(kick.is_connected(bound), kick.is_connected(Callable(any3).bind(5)), kick.is_connected(Callable(any3).bind(6)));
    say(kick.is_connected(any3));
    kick.disconnect(any3);
    say(kick.is_connected(bound));
  },
  bind_twice() {
    say(kick.connect(Callable(any3).bind(5)));
    say(kick.connect(Callable(any3).bind(6)));
    kick.emit(1, 2);
    kick.disconnect(Callable(any3).bind(7));
    say(kick.has_connections());
  },
  unbinds() {
    kick.connect(Callable(only).unbind(1));
    kick.connect(Callable(none).unbind(2));
    kick.connect(Callable(any2).bind("bound").unbind(1));
    kick.emit(1, 2);
    clear();
    kick.connect(Callable(any3).unbind(1).bind(8, 9));
    kick.emit(1, 2);
  },
  callables() {
    const bound = Callable(any3).bind(2, 3);
    say(bound.get_method(), bound.get_bound_arguments(), bound.get_bound_arguments_count());
    say(
      Callable(any3).bind(3).bind(2).get_bound_arguments(),
      Callable(only).unbind(2).get_unbound_arguments_count(),
      bound.is_valid(),
    );
    bound.call(1);
    Callable(any3).callv([1, 2, 3]);
    Callable(any3).bindv([7, 8]).call(6);
    say(bound.get_argument_count(), Callable(any3).get_argument_count(), Callable(only).unbind(2).get_argument_count());
    say(Callable().is_null(), Callable().is_valid(), Callable(self, "nothing" as "first").is_valid());
    kick.connect(Callable(self, "any3"));
    say(kick.is_connected(any3), Callable(self, "any3").get_method(), Callable(self, "any3").get_object() === self);
    const mixed = Callable(any3).unbind(1).bind(1);
    say(
      Callable(any3).bind(1).unbind(1).get_bound_arguments(),
      mixed.get_bound_arguments(),
      mixed.get_unbound_arguments_count(),
    );
  },
  async callable_deferred() {
    Callable(any2).call_deferred(1, 2);
    Callable(any2).bind(4).call_deferred(3);
    say("called");
    await frame();
  },
  lambdas() {
    const lambda = (): void => say("lambda");
    say(kick.connect(lambda));
    say(kick.connect(lambda));
    kick.connect(() => say("another"));
    kick.connect(() => say("another"));
    kick.emit(1, 2);
  },
  method_callables() {
    kick.connect(Callable(self, "first"));
    say(kick.is_connected(first), kick.connect(first));
    kick.emit(1, 2);
    kick.disconnect(Callable(self, "first"));
    say(byName.connect("client_kick", Callable(self, "any3").bind(5), CONNECT_ONE_SHOT));
    kick.emit(1, 2);
    kick.emit(1, 2);
    say(byName.connect("client_kick", Callable(self, "nothing" as "first")));
  },
  async awaits() {
    wait_for(kick);
    wait_for(policy);
    (async () => say("nothing", (await connected) === undefined))();
    kick.emit(1, 2);
    policy.emit(7);
    connected.emit();
    kick.emit(3, 4);
    await frame();
  },
  async await_order() {
    wait_for(kick);
    wait_for(approved);
    deliver_later(approved, 3, 4);
    deliver_later(kick, 1, 2);
    run_callbacks();
    await frame();
  },
  async await_started_in_frame() {
    deliver_later(kick, 1, 2);
    wait_for(kick);
    run_callbacks();
    await frame();
  },
  async await_sequence() {
    (async () => {
      await connected;
      say("connected");
      say("policy", await policy);
      say("kick", await kick);
    })();
    deliver_later(kick, 0, 0);
    deliver_later(connected);
    deliver_later(policy, 1);
    deliver_later(kick, 1, 2);
    deliver_later(kick, 3, 4);
    run_callbacks();
    await frame();
  },
  async await_loop() {
    (async () => {
      for (let i = 0; i < 4; i++) say("loop", await kick);
    })();
    for (let i = 0; i < 3; i++) deliver_later(kick, i, 0);
    run_callbacks();
    await frame();
    say("next frame");
    deliver_later(kick, 3, 0);
    deliver_later(kick, 4, 0);
    run_callbacks();
    await frame();
  },
  async await_nested() {
    const inner = async (): Promise<unknown> => ((await kick) as Any)[0];
    (async () => {
      say("inner", await inner());
      say("inner", await inner());
      say("approved", await approved);
    })();
    deliver_later(kick, 1, 0);
    deliver_later(kick, 2, 0);
    deliver_later(approved, 3, 0);
    run_callbacks();
    await frame();
  },
  async await_then_connect() {
    (async () => {
      await connected;
      policy.connect(only);
    })();
    deliver_later(policy, 0);
    deliver_later(connected);
    deliver_later(policy, 1);
    deliver_later(policy, 2);
    run_callbacks();
    await frame();
    deliver_later(policy, 3);
    run_callbacks();
    await frame();
  },
  async await_in_handler() {
    kick.connect(async (id) => {
      say("kicked", id);
      say("approved", await approved);
    });
    deliver_later(kick, 1, 0);
    deliver_later(approved, 2, 0);
    deliver_later(kick, 3, 0);
    run_callbacks();
    await frame();
    deliver_later(approved, 4, 0);
    run_callbacks();
    await frame();
  },
  async await_in_deferred() {
    kick.connect(async (id) => {
      say("deferred", id);
      say("approved", await approved);
    }, CONNECT_DEFERRED);
    deliver_later(kick, 1, 0);
    deliver_later(approved, 2, 0);
    run_callbacks();
    await frame();
    deliver_later(approved, 3, 0);
    run_callbacks();
    await frame();
  },
  async await_twice() {
    wait_for(kick);
    wait_for(kick);
    kick.emit(1, 2);
    await frame();
  },
  async await_connections() {
    say(kick.has_connections());
    wait_for(kick);
    say(kick.has_connections(), kick.get_connections().length);
    kick.emit(1, 2);
    await frame();
    say(kick.has_connections());
  },
  async await_one_of_two() {
    kick.connect(() => void wait_for(kick), CONNECT_ONE_SHOT);
    kick.emit(1, 2);
    kick.emit(3, 4);
    await frame();
  },
  sources() {
    kick.connect(with_source, CONNECT_APPEND_SOURCE_OBJECT);
    kick.connect(Callable(with_source).unbind(1).bind("bound"), CONNECT_APPEND_SOURCE_OBJECT);
    kick.emit(1, 2);
    say(kick.get_object() === SteamServer);
  },
  connections() {
    kick.connect(Callable(any3).bind(5), CONNECT_ONE_SHOT);
    kick.connect(first, CONNECT_DEFERRED | CONNECT_REFERENCE_COUNTED);
    for (const each of kick.get_connections()) {
      say(each.callable.get_method(), each.flags, each.signal.get_name());
    }
  },
  by_name() {
    say(byName.connect("client_kick", first), byName.connect("client_kick", first));
    say(byName.emit_signal("client_kick", 1, 2));
    say(byName.is_connected("client_kick", first), byName.has_signal("client_kick"));
    say(byName.has_signal("client_kicked"), byName.is_connected("client_kicked", first));
    say(byName.connect("client_kicked", third));
    byName.disconnect("client_kick", first);
    say(byName.is_connected("client_kick", first));
  },
  flags() {
    say(CONNECT_DEFERRED, SteamServer.CONNECT_PERSIST);
    say(CONNECT_ONE_SHOT, CONNECT_REFERENCE_COUNTED, CONNECT_APPEND_SOURCE_OBJECT);
  },
};

function emits(id: unknown): void {
  say("emits", id);
  if ((id as number) < 3) kick.emit((id as number) + 1, 0);
}

function with_source(id: unknown, reason: unknown, source: unknown): void {
  say(id, reason, source === SteamServer);
}
