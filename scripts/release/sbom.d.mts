// Types of sbom.mjs, for the tests.
import type { Packed } from "./pack.mjs";

export interface Component {
  name: string;
  components?: Component[];
}
export function sbomOf(packed: readonly Packed[]): {
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};
