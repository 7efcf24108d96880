// Answers to calls that the loopback may not take.
import { vi } from "vitest";

/** The methods of an interface that are answered later. */
type Call<Interface> = {
  [Name in keyof Interface]: Interface[Name] extends (...args: never) => Promise<object> ? Name : never;
}[keyof Interface];

type Answer<Call> = Call extends (...args: never) => Promise<infer Result> ? Result : never;

/** Has Steam take the next call of a method, and answer it. */
export function answerNext<Interface extends object, Name extends Call<Interface> & string>(
  { prototype }: { readonly prototype: Interface },
  name: Name,
  result: Answer<Interface[Name]>,
): void {
  const methods = prototype as unknown as Record<string, () => unknown>;
  vi.spyOn(methods, name).mockImplementationOnce(() => Promise.resolve(result));
}
