// How large the packages may be that users download, as tarballs. Who needs more raises the budget and says why in the
// commit; docs/platforms.md has what they are.
import { StepError } from "../steps.mjs";

/** In kB, by the name behind the scope; what has no line of its own is a platform's package. */
const budgets = {
  native: 90,
  typed: 480,
  server: 130,
  "godot-multiplayer": 80,
  "compat-godotsteam": 220,
  port: 200,
  "create-headwater": 12,
  loopback: 50,
};
/** An addon; a library with libcurl; one that has GameNetworkingSockets, protobuf and OpenSSL beside it. */
const platforms = { native: 600, loopback: 1900, "loopback-linux-x64": 7000, "loopback-linux-arm64": 7000 };

/** @param {{name: string, size: number}[]} packed */
export function keepToBudgets(packed) {
  const tooLarge = packed.flatMap(({ name, size }) => {
    const budget = budgetOf(name);
    return size > budget * 1000 ? [`${name} has ${Math.ceil(size / 1000)} kB of ${budget}`] : [];
  });
  if (tooLarge.length === 0) return;
  throw new StepError(
    `Larger than their budgets: ${tooLarge.join(", ")}. Look at what came in (tests/packaging/contents), or raise the ` +
      "budget in scripts/release/budgets.mjs.",
  );
}

function budgetOf(name) {
  const own = name.replace("@headwater/", "");
  return budgets[own] ?? platforms[own] ?? platforms[own.split("-")[0]];
}
