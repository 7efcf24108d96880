// Callbacks: how many a second reach a handler, and what a frame without any costs.
import { compare, timed } from "./measure.mjs";

/** Callbacks per frame. Each is a GSClientGroupStatus_t, which the loopback posts at once when asked. */
const perFrame = 20_000;
const user = 76561197960265729n;
const group = 103582791429521409n;

export async function callbacks({ context, server, baseline }) {
  const gameServer = context.ISteamGameServer;
  // Not timed: the loopback's own work.
  const post = () => {
    for (let i = 0; i < perFrame; i++) gameServer.RequestUserGroupStatus(user, group);
  };
  let seen = 0;
  const handler = (id, payload) => {
    if (payload !== undefined) seen += id;
  };
  const pump = timed(() => context.runCallbacks(handler));
  server.on("gsClientGroupStatus", (event) => {
    if (event.member) seen++;
  });
  const events = timed(() => server.runCallbacks());
  const filled = (run) => (count) => {
    post();
    return run(count);
  };
  const { nanoseconds } = await compare(
    { headwater: filled(pump), "C++": filled(() => baseline.pump()), events: filled(events) },
    { count: perFrame },
  );
  if (seen === 0) throw new Error("bench: no callback arrived");
  const nothing = () => {};
  const empty = await compare({
    headwater: timed((n) => {
      for (let i = 0; i < n; i++) context.runCallbacks(nothing);
    }),
    "C++": (n) => baseline.pumpEmpty(n),
  });
  const added = empty.nanoseconds.headwater - empty.nanoseconds["C++"];
  const perSecond = Object.fromEntries(Object.entries(nanoseconds).map(([name, each]) => [name, 1e9 / each]));
  return {
    perSecond,
    dispatchMet: perSecond.headwater >= 1e6,
    emptyPump: empty.nanoseconds,
    emptyPumpAdded: added,
    emptyPumpMet: added < 300,
  };
}
