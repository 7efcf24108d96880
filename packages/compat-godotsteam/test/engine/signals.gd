# What Godot does with signals, Callables and await; signals.ts is the same in TypeScript.
extends Node

func begin(name: String) -> void:
	print("CASE ", name)

func say(a = "", b = "", c = "") -> void:
	print("SAID ", " ".join([str(a), str(b), str(c)]).strip_edges())

func frame() -> void:
	await get_tree().process_frame

func first(_id, _reason): say("first")
func second(_id, _reason): say("second")
func third(_id, _reason): say("third")
func any2(a, b): say("any", a, b)
func any3(a, b, c): say(a, b, c)
func only(a): say("only", a)
func none(): say("none")

var kick: Signal
var approved: Signal

func clear() -> void:
	for each in [SteamServer.client_kick, SteamServer.client_approved, SteamServer.server_connected, SteamServer.policy_response]:
		for connection in each.get_connections():
			while each.is_connected(connection.callable): each.disconnect(connection.callable)

func _ready() -> void:
	kick = SteamServer.client_kick
	approved = SteamServer.client_approved
	for test in [order, reconnected, disconnected_by_earlier, disconnected_by_itself, connected_by_earlier,
			one_shots_first, one_shot_disconnected, one_shot_reconnects, one_shot_emits, nested, counted, counted_mixed,
			counted_one_shot, twice, deferred, deferred_one_shot, deferred_disconnected, deferred_by_deferred,
			emit_deferred, binds, bind_equality, bind_twice, unbinds, callables, callable_deferred, method_callables,
			lambdas, awaits, await_order, await_started_in_frame, await_sequence, await_loop, await_nested,
			await_then_connect, await_in_handler, await_in_deferred, await_twice, await_connections, await_one_of_two,
			sources, connections, by_name, flags]:
		begin(test.get_method())
		await test.call()
		await frame()
		clear()
	get_tree().quit()

func order() -> void:
	kick.connect(second)
	kick.connect(first)
	kick.connect(third)
	kick.emit(1, 2)

func reconnected() -> void:
	kick.connect(first)
	kick.connect(second)
	kick.disconnect(first)
	kick.connect(first)
	kick.emit(1, 2)

func disconnected_by_earlier() -> void:
	kick.connect(func(_a, _b):
		say("disconnects")
		kick.disconnect(second))
	kick.connect(second)
	kick.emit(1, 2)
	say("again", kick.is_connected(second))
	clear()
	kick.emit(1, 2)

func disconnect_self(_a, _b) -> void:
	say("self")
	kick.disconnect(disconnect_self)

func disconnected_by_itself() -> void:
	kick.connect(disconnect_self)
	kick.connect(third)
	kick.emit(1, 2)
	kick.emit(1, 2)

func connect_third(_a, _b) -> void:
	say("connects")
	kick.disconnect(connect_third)
	kick.connect(third)

func connected_by_earlier() -> void:
	kick.connect(connect_third)
	kick.emit(1, 2)
	say("next")
	kick.emit(1, 2)

func one_shots_first() -> void:
	kick.connect(func(_a, _b): say("second connected", kick.is_connected(second)))
	kick.connect(second, CONNECT_ONE_SHOT)
	kick.connect(third, CONNECT_ONE_SHOT)
	kick.emit(1, 2)
	say("left", kick.get_connections().size())

func one_shot_disconnected() -> void:
	kick.connect(func(_a, _b):
		if kick.is_connected(second): kick.disconnect(second))
	kick.connect(second, CONNECT_ONE_SHOT)
	kick.emit(1, 2)
	kick.emit(1, 2)

func again(_a, _b) -> void:
	say("again", kick.is_connected(again))
	say("connects", kick.connect(again, CONNECT_ONE_SHOT))

func one_shot_reconnects() -> void:
	kick.connect(again, CONNECT_ONE_SHOT)
	kick.emit(1, 2)
	say("connected", kick.is_connected(again))
	kick.emit(1, 2)

func emits(id, _b) -> void:
	say("emits", id)
	if id < 3: kick.emit(id + 1, 0)

func one_shot_emits() -> void:
	kick.connect(emits, CONNECT_ONE_SHOT)
	kick.connect(third)
	kick.emit(1, 2)

func nested() -> void:
	kick.connect(emits)
	kick.connect(any2)
	kick.emit(1, 2)

func counted() -> void:
	say(kick.connect(first, CONNECT_REFERENCE_COUNTED))
	say(kick.connect(first, CONNECT_REFERENCE_COUNTED))
	kick.emit(1, 2)
	kick.disconnect(first)
	say(kick.is_connected(first))
	kick.disconnect(first)
	say(kick.is_connected(first))

func counted_mixed() -> void:
	say(kick.connect(first))
	say(kick.connect(first, CONNECT_REFERENCE_COUNTED))
	kick.disconnect(first)
	say(kick.is_connected(first))

func counted_one_shot() -> void:
	say(kick.connect(first, CONNECT_REFERENCE_COUNTED | CONNECT_ONE_SHOT))
	say(kick.connect(first, CONNECT_REFERENCE_COUNTED | CONNECT_ONE_SHOT))
	kick.emit(1, 2)
	say(kick.is_connected(first))
	kick.emit(1, 2)
	say(kick.is_connected(first))

func twice() -> void:
	say(kick.connect(first))
	say(kick.connect(first))
	say(kick.connect(first, CONNECT_ONE_SHOT))
	kick.emit(1, 2)
	kick.disconnect(second)
	say(kick.has_connections(), kick.get_name())

func deferred() -> void:
	kick.connect(first, CONNECT_DEFERRED)
	kick.connect(second)
	kick.connect(any2, CONNECT_DEFERRED)
	kick.emit(1, 2)
	kick.emit(3, 4)
	say("emitted")
	await frame()

func deferred_one_shot() -> void:
	kick.connect(any2, CONNECT_DEFERRED | CONNECT_ONE_SHOT)
	kick.emit(1, 2)
	kick.emit(3, 4)
	say(kick.is_connected(any2))
	await frame()

func deferred_disconnected() -> void:
	kick.connect(any2, CONNECT_DEFERRED)
	kick.emit(1, 2)
	kick.disconnect(any2)
	await frame()

func deferred_by_deferred() -> void:
	kick.connect(func(_a, _b): say("deferred"); approved.emit(5, 6), CONNECT_DEFERRED)
	approved.connect(any2, CONNECT_DEFERRED)
	approved.connect(func(_a, _b): say("at once"))
	kick.emit(1, 2)
	say("emitted")
	await frame()

func emit_deferred() -> void:
	kick.connect(any2)
	kick.emit.call_deferred(1, 2)
	say("called")
	await frame()

func binds() -> void:
	kick.connect(any3.bind(5))
	kick.emit(1, 2)
	clear()
	SteamServer.server_connected.connect(any3.bind(1, 2, 3))
	SteamServer.server_connected.emit()
	SteamServer.policy_response.connect(any3.bind(3).bind(2))
	SteamServer.policy_response.emit(1)

func bind_equality() -> void:
	var bound := any3.bind(5)
	kick.connect(bound)
	say(kick.is_connected(bound), kick.is_connected(any3.bind(5)), kick.is_connected(any3.bind(6)))
	say(kick.is_connected(any3))
	kick.disconnect(any3)
	say(kick.is_connected(bound))

func bind_twice() -> void:
	say(kick.connect(any3.bind(5)))
	say(kick.connect(any3.bind(6)))
	kick.emit(1, 2)
	kick.disconnect(any3.bind(7))
	say(kick.has_connections())

func unbinds() -> void:
	kick.connect(only.unbind(1))
	kick.connect(none.unbind(2))
	kick.connect(any2.bind("bound").unbind(1))
	kick.emit(1, 2)
	clear()
	kick.connect(any3.unbind(1).bind(8, 9))
	kick.emit(1, 2)

func callables() -> void:
	var bound := any3.bind(2, 3)
	say(bound.get_method(), bound.get_bound_arguments(), bound.get_bound_arguments_count())
	say(any3.bind(3).bind(2).get_bound_arguments(), only.unbind(2).get_unbound_arguments_count(), bound.is_valid())
	bound.call(1)
	any3.callv([1, 2, 3])
	any3.bindv([7, 8]).call(6)
	say(bound.get_argument_count(), any3.get_argument_count(), only.unbind(2).get_argument_count())
	say(Callable().is_null(), Callable().is_valid(), Callable(self, "nothing").is_valid())
	kick.connect(Callable(self, "any3"))
	say(kick.is_connected(any3), Callable(self, "any3").get_method(), Callable(self, "any3").get_object() == self)
	say(any3.bind(1).unbind(1).get_bound_arguments(), any3.unbind(1).bind(1).get_bound_arguments(), any3.unbind(1).bind(1).get_unbound_arguments_count())

func callable_deferred() -> void:
	any2.call_deferred(1, 2)
	any2.bind(4).call_deferred(3)
	say("called")
	await frame()

func method_callables() -> void:
	kick.connect(Callable(self, "first"))
	say(kick.is_connected(first), kick.connect(first))
	kick.emit(1, 2)
	kick.disconnect(Callable(self, "first"))
	say(SteamServer.connect("client_kick", Callable(self, "any3").bind(5), CONNECT_ONE_SHOT))
	kick.emit(1, 2)
	kick.emit(1, 2)
	say(SteamServer.connect("client_kick", Callable(self, "nothing")))

func lambdas() -> void:
	var lambda := func(_a, _b): say("lambda")
	say(kick.connect(lambda))
	say(kick.connect(lambda))
	kick.connect(func(_a, _b): say("another"))
	kick.connect(func(_a, _b): say("another"))
	kick.emit(1, 2)

func wait_for(each: Signal) -> void:
	say("got", await each)

func awaits() -> void:
	wait_for(kick)
	wait_for(SteamServer.policy_response)
	wait_null()
	kick.emit(1, 2)
	SteamServer.policy_response.emit(7)
	SteamServer.server_connected.emit()
	kick.emit(3, 4)
	await frame()

func wait_null() -> void:
	var value = await SteamServer.server_connected
	say("nothing", value == null)

func await_order() -> void:
	wait_for(kick)
	wait_for(approved)
	SteamServer.deliver_later("client_approved", [3, 4])
	SteamServer.deliver_later("client_kick", [1, 2])
	SteamServer.run_callbacks()
	await frame()

func await_started_in_frame() -> void:
	SteamServer.deliver_later("client_kick", [1, 2])
	wait_for(kick)
	SteamServer.run_callbacks()
	await frame()

func sequence() -> void:
	await SteamServer.server_connected
	say("connected")
	say("policy", await SteamServer.policy_response)
	say("kick", await kick)

func await_sequence() -> void:
	sequence()
	SteamServer.deliver_later("client_kick", [0, 0])
	SteamServer.deliver_later("server_connected")
	SteamServer.deliver_later("policy_response", [1])
	SteamServer.deliver_later("client_kick", [1, 2])
	SteamServer.deliver_later("client_kick", [3, 4])
	SteamServer.run_callbacks()
	await frame()

func loop() -> void:
	for i in 4: say("loop", await kick)

func await_loop() -> void:
	loop()
	for i in 3: SteamServer.deliver_later("client_kick", [i, 0])
	SteamServer.run_callbacks()
	await frame()
	say("next frame")
	SteamServer.deliver_later("client_kick", [3, 0])
	SteamServer.deliver_later("client_kick", [4, 0])
	SteamServer.run_callbacks()
	await frame()

func inner() -> int:
	return (await kick)[0]

func outer() -> void:
	say("inner", await inner())
	say("inner", await inner())
	say("approved", await approved)

func await_nested() -> void:
	outer()
	SteamServer.deliver_later("client_kick", [1, 0])
	SteamServer.deliver_later("client_kick", [2, 0])
	SteamServer.deliver_later("client_approved", [3, 0])
	SteamServer.run_callbacks()
	await frame()

func then_connect() -> void:
	await SteamServer.server_connected
	SteamServer.policy_response.connect(only)

func await_then_connect() -> void:
	then_connect()
	SteamServer.deliver_later("policy_response", [0])
	SteamServer.deliver_later("server_connected")
	SteamServer.deliver_later("policy_response", [1])
	SteamServer.deliver_later("policy_response", [2])
	SteamServer.run_callbacks()
	await frame()
	SteamServer.deliver_later("policy_response", [3])
	SteamServer.run_callbacks()
	await frame()

func await_in_handler() -> void:
	kick.connect(func(id, _b): say("kicked", id); say("approved", await approved))
	SteamServer.deliver_later("client_kick", [1, 0])
	SteamServer.deliver_later("client_approved", [2, 0])
	SteamServer.deliver_later("client_kick", [3, 0])
	SteamServer.run_callbacks()
	await frame()
	SteamServer.deliver_later("client_approved", [4, 0])
	SteamServer.run_callbacks()
	await frame()

func await_in_deferred() -> void:
	kick.connect(func(id, _b): say("deferred", id); say("approved", await approved), CONNECT_DEFERRED)
	SteamServer.deliver_later("client_kick", [1, 0])
	SteamServer.deliver_later("client_approved", [2, 0])
	SteamServer.run_callbacks()
	await frame()
	SteamServer.deliver_later("client_approved", [3, 0])
	SteamServer.run_callbacks()
	await frame()

func await_twice() -> void:
	wait_for(kick)
	wait_for(kick)
	kick.emit(1, 2)
	await frame()

func await_connections() -> void:
	say(kick.has_connections())
	wait_for(kick)
	say(kick.has_connections(), kick.get_connections().size())
	kick.emit(1, 2)
	await frame()
	say(kick.has_connections())

func await_one_of_two() -> void:
	kick.connect(func(_a, _b): wait_for(kick), CONNECT_ONE_SHOT)
	kick.emit(1, 2)
	kick.emit(3, 4)
	await frame()

func with_source(id, reason, source) -> void:
	say(id, reason, source == SteamServer)

func sources() -> void:
	kick.connect(with_source, CONNECT_APPEND_SOURCE_OBJECT)
	kick.connect(with_source.unbind(1).bind("bound"), CONNECT_APPEND_SOURCE_OBJECT)
	kick.emit(1, 2)
	say(kick.get_object() == SteamServer)

func connections() -> void:
	kick.connect(any3.bind(5), CONNECT_ONE_SHOT)
	kick.connect(first, CONNECT_DEFERRED | CONNECT_REFERENCE_COUNTED)
	for each in kick.get_connections():
		say(each.callable.get_method(), each.flags, each.signal.get_name())

func by_name() -> void:
	say(SteamServer.connect("client_kick", first), SteamServer.connect("client_kick", first))
	say(SteamServer.emit_signal("client_kick", 1, 2))
	say(SteamServer.is_connected("client_kick", first), SteamServer.has_signal("client_kick"))
	say(SteamServer.has_signal("client_kicked"), SteamServer.is_connected("client_kicked", first))
	say(SteamServer.connect("client_kicked", third))
	SteamServer.disconnect("client_kick", first)
	say(SteamServer.is_connected("client_kick", first))

func flags() -> void:
	say(CONNECT_DEFERRED, CONNECT_PERSIST)
	say(CONNECT_ONE_SHOT, CONNECT_REFERENCE_COUNTED, CONNECT_APPEND_SOURCE_OBJECT)
