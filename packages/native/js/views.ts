// What a view of memory shows, by the language's own getters: scripts can define others on their views, and Node-API
// knows neither every kind of array nor whether there is still memory behind an empty one.

/** A method or getter as a function of its receiver. */
const uncurried = (owner: object, name: string): ((receiver: ArrayBufferView) => unknown) => {
  const { get, value } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  return Function.prototype.call.bind(get ?? value);
};
const getters = (prototype: object) => ({
  buffer: uncurried(prototype, "buffer") as (view: ArrayBufferView) => ArrayBufferLike,
  byteOffset: uncurried(prototype, "byteOffset") as (view: ArrayBufferView) => number,
  byteLength: uncurried(prototype, "byteLength") as (view: ArrayBufferView) => number,
});

const typedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
const ofArrays = getters(typedArrayPrototype);
const ofDataViews = getters(DataView.prototype);
const kindOfArray = uncurried(typedArrayPrototype, Symbol.toStringTag as never);
/** Throws if there is no memory behind the array any more, which its length does not tell. */
const keys = uncurried(typedArrayPrototype, "keys");

/** The bytes of a view, in place; `undefined` if its memory is gone: transferred, or cut off its buffer's end. */
export function bytesOf(view: ArrayBufferView): Uint8Array | undefined {
  try {
    const isArray = kindOfArray(view) !== undefined;
    if (isArray) keys(view);
    const { buffer, byteOffset, byteLength } = isArray ? ofArrays : ofDataViews;
    return new Uint8Array(buffer(view), byteOffset(view), byteLength(view));
  } catch {
    return undefined;
  }
}

/** A view's size in bytes; -1 if its memory is gone. */
export function sizeOf(view: ArrayBufferView): number {
  return bytesOf(view)?.length ?? -1;
}
