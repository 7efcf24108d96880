// Which properties of a synchronizer have changed since a peer was last told: they are compared as they go out.
import type { MultiplayerSynchronizer } from "../scene/multiplayerSynchronizer.js";
import { type GodotVersion, VariantWriter } from "../variant/variantWriter.js";

export class Changes {
  readonly #properties: { bytes: Uint8Array; changedAt: number }[] = [];

  /** @param poll - the number of the poll, by which peers are told apart from each other */
  look(synchronizer: MultiplayerSynchronizer, poll: number, godot: GodotVersion): void {
    for (const [index, property] of synchronizer.onChange.entries()) {
      const writer = new VariantWriter({ godot });
      synchronizer.write(writer, [property]);
      const bytes = writer.take();
      const before = this.#properties[index];
      if (before !== undefined && Buffer.compare(before.bytes, bytes) === 0) continue;
      this.#properties[index] = { bytes, changedAt: poll };
    }
  }

  /** A bit for each that has changed since that poll, and their values one behind the other. */
  since(poll: number): { mask: bigint; bytes: Uint8Array } {
    let mask = 0n;
    const changed: Uint8Array[] = [];
    for (const [index, { bytes, changedAt }] of this.#properties.entries()) {
      if (changedAt <= poll) continue;
      mask |= 1n << BigInt(index);
      changed.push(bytes);
    }
    return { mask, bytes: Buffer.concat(changed) };
  }
}
