// Metrics for OpenTelemetry, by a meter of its API. Totals are read when somebody exports them.
import type { DedicatedServer } from "./dedicatedServer.js";
import { limitHits, limitMeasure, measures, tickBuckets } from "./measures.js";
import { watch } from "./sight.js";

interface Result {
  observe(value: number, attributes?: Record<string, string>): void;
}
interface Observable {
  addCallback(callback: (result: Result) => void): void;
  removeCallback(callback: (result: Result) => void): void;
}
interface InstrumentOptions {
  description?: string;
  unit?: string;
  advice?: { explicitBucketBoundaries?: number[] };
}

/** What is used of a `Meter` of `@opentelemetry/api`. */
export interface MeterLike {
  /**
   * Makes a total that is read when somebody exports it.
   *
   * @param name - what it is called, `headwater.…`
   * @param options - its description
   * @returns what takes the function that reads it
   */
  createObservableCounter(name: string, options?: InstrumentOptions): Observable;
  /**
   * Makes a value that goes up and down, likewise.
   *
   * @param name - what it is called, `headwater.…`
   * @param options - its description
   * @returns what takes the function that reads it
   */
  createObservableGauge(name: string, options?: InstrumentOptions): Observable;
  /**
   * Makes a distribution, of seconds.
   *
   * @param name - what it is called, `headwater.…`
   * @param options - its description, unit and bounds
   * @returns what takes each value
   */
  createHistogram(name: string, options?: InstrumentOptions): { record(value: number): void };
}

/**
 * Has a meter measure a server.
 *
 * @param server - whom it measures
 * @param meter - of `metrics.getMeter("my-game")`
 * @returns a function that ends it; the end of the server does it, too
 */
export function instrument<Data>(server: DedicatedServer<Data>, meter: MeterLike): () => void {
  const undo: (() => void)[] = [];
  const observe = (observable: Observable, callback: (result: Result) => void): void => {
    observable.addCallback(callback);
    undo.push(() => observable.removeCallback(callback));
  };
  const named = (name: string): string => `headwater.${name}`;
  for (const { name, help, total, value } of measures) {
    const options = { description: help };
    const observable = total
      ? meter.createObservableCounter(named(name), options)
      : meter.createObservableGauge(named(name), options);
    observe(observable, (result) => result.observe(value(server.stats, server as DedicatedServer<unknown>)));
  }
  observe(meter.createObservableCounter(named(limitMeasure.name), { description: limitMeasure.help }), (result) => {
    for (const [limit, count] of limitHits(server.stats)) result.observe(count, { limit });
  });
  const histogram = (name: string, description: string) =>
    meter.createHistogram(named(name), { description, unit: "s", advice: { explicitBucketBoundaries: tickBuckets } });
  const late = histogram("tick_late", "How late ticks begin.");
  const took = histogram("tick_duration", "How long ticks take, the messages before them included.");
  undo.push(
    watch(server, {
      tick: ({ tick, durationMs }) => {
        late.record(tick.lateMs / 1000);
        took.record(durationMs / 1000);
      },
    }),
  );
  const off = (): void => {
    for (const each of undo.splice(0)) each();
  };
  server.once("close", off);
  return off;
}
