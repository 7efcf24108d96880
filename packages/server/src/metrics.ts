// Metrics for Prometheus, by prom-client. Totals are read when somebody asks for them.
import { Counter, register as commonRegister, Gauge, Histogram, type Registry } from "prom-client";
import type { DedicatedServer } from "./dedicatedServer.js";
import { defaults } from "./defaults.js";
import { limitHits, limitMeasure, measures, tickBuckets } from "./measures.js";
import { watch } from "./sight.js";

/** Options of {@link registerMetrics}. */
export interface MetricsOptions {
  /** Where they are registered (default: prom-client's own). */
  register?: Registry;
  /** What their names begin with (default `headwater_`). */
  prefix?: string;
}

/**
 * Registers a server's metrics.
 *
 * @param server - whose they are
 * @param options - where, and under which names
 * @returns a function that takes them out again; the end of the server does it, too
 */
export function registerMetrics<Data>(server: DedicatedServer<Data>, options: MetricsOptions = {}): () => void {
  const { register = commonRegister, prefix = defaults["registerMetrics prefix"].default } = options;
  const registers = [register];
  const names: string[] = [];
  const named = (name: string): string => {
    names.push(prefix + name);
    return prefix + name;
  };
  for (const { name, help, total, value } of measures) {
    const read = (): number => value(server.stats, server as DedicatedServer<unknown>);
    if (total)
      new Counter({
        name: named(`${name}_total`),
        help,
        registers,
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    else
      new Gauge({
        name: named(name),
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
  }
  new Counter({
    name: named(`${limitMeasure.name}_total`),
    help: limitMeasure.help,
    labelNames: ["limit"],
    registers,
    collect() {
      this.reset();
      for (const [limit, count] of limitHits(server.stats)) this.inc({ limit }, count);
    },
  });
  const histogram = (name: string, help: string): Histogram =>
    new Histogram({ name: named(name), help, registers, buckets: tickBuckets });
  const late = histogram("tick_late_seconds", "How late ticks begin.");
  const took = histogram("tick_duration_seconds", "How long ticks take, the messages before them included.");
  const stopWatching = watch(server, {
    tick: ({ tick, durationMs }) => {
      late.observe(tick.lateMs / 1000);
      took.observe(durationMs / 1000);
    },
  });
  const off = (): void => {
    stopWatching();
    for (const name of names.splice(0)) register.removeSingleMetric(name);
  };
  server.once("close", off);
  return off;
}
