// Which SDK a library belongs to: it exports the interface accessors of exactly one, and each SDK raises some of them.
import type { ApiModel } from "../model/apiModel.js";
import { assertNever } from "../model/assertNever.js";

/** What an SDK is known by. */
export interface SdkFingerprint {
  version: string;
  accessors: ReadonlySet<string>;
  /** Flat functions of interfaces: they decide between SDKs whose accessors are the same. */
  methods: ReadonlySet<string>;
}

export type SdkMatch =
  /** Several versions where not even the flat functions tell them apart. */
  | { kind: "exact"; versions: string[]; accessors: number }
  | {
      kind: "nearest";
      version: string;
      /** By the version numbers in the accessors that differ; `unclear` where they point both ways or nowhere. */
      side: "newer" | "older" | "unclear";
      /** Accessors of that SDK which are not there, and accessors which that SDK does not have. */
      lacking: string[];
      additional: string[];
    }
  /** No accessor at all. */
  | { kind: "none" };

export function fingerprint(model: ApiModel): SdkFingerprint {
  const { interfaces } = model;
  return {
    version: model.sdkVersion,
    accessors: new Set(interfaces.flatMap((each) => each.accessors.map(({ flatName }) => flatName))),
    methods: new Set(interfaces.flatMap((each) => each.methods.map(({ flatName }) => flatName))),
  };
}

/** @param names - all names a library exports, or a steam_api.json describes */
export function identifySdk(names: ReadonlySet<string>, known: readonly SdkFingerprint[]): SdkMatch {
  const accessors = new Set([...names].filter(isAccessor));
  const methods = new Set([...names].filter(isMethod));
  if (accessors.size === 0 || known.length === 0) return { kind: "none" };
  const distances = known.map((sdk) => ({
    sdk,
    accessors: absent(sdk.accessors, accessors).length + absent(accessors, sdk.accessors).length,
    methods: absent(sdk.methods, methods).length + absent(methods, sdk.methods).length,
  }));
  distances.sort((a, b) => a.accessors - b.accessors || a.methods - b.methods);
  const [best] = distances;
  if (best === undefined) return { kind: "none" };
  if (best.accessors === 0) {
    const alike = distances.filter((each) => each.accessors === 0 && each.methods === best.methods);
    return { kind: "exact", versions: alike.map(({ sdk }) => sdk.version), accessors: accessors.size };
  }
  const lacking = absent(best.sdk.accessors, accessors);
  const additional = absent(accessors, best.sdk.accessors);
  return { kind: "nearest", version: best.sdk.version, side: sideOf(lacking, additional), lacking, additional };
}

/** One sentence: what it is, and on what that is based. */
export function describeSdk(match: SdkMatch, known: readonly SdkFingerprint[]): string {
  const versions = known.map(({ version }) => version).join(", ") || "none";
  switch (match.kind) {
    case "exact":
      return `SDK ${match.versions.join(" or ")}: its ${match.accessors} interface accessors are exactly those of that SDK`;
    case "nearest": {
      const side = { newer: "newer than", older: "older than", unclear: "nearest to" }[match.side];
      const differences = [
        ...match.lacking.map((name) => `-${name}`),
        ...match.additional.map((name) => `+${name}`),
      ].join(" ");
      return `none of the known SDKs (${versions}); ${side} ${match.version}, from whose accessors it differs by ${differences}`;
    }
    case "none":
      return "it has no interface accessors: not a Steam library, or one older than SDK 1.53";
    default:
      return assertNever(match, "SDK match");
  }
}

/** `SteamAPI_SteamUGC_v021`; flat functions of interfaces have `ISteam` in their place. */
function isAccessor(name: string): boolean {
  return /^SteamAPI_Steam\w+_v\d{3}$/.test(name);
}

function isMethod(name: string): boolean {
  return name.startsWith("SteamAPI_ISteam");
}

function absent(wanted: ReadonlySet<string>, given: ReadonlySet<string>): string[] {
  return [...wanted].filter((name) => !given.has(name));
}

function sideOf(lacking: readonly string[], additional: readonly string[]): "newer" | "older" | "unclear" {
  const known = new Map(lacking.map(splitVersion));
  const steps = additional.map(splitVersion).flatMap(([name, version]) => {
    const own = known.get(name);
    return own === undefined ? [] : [Math.sign(version - own)];
  });
  if (steps.length > 0 && steps.every((step) => step > 0)) return "newer";
  if (steps.length > 0 && steps.every((step) => step < 0)) return "older";
  return "unclear";
}

function splitVersion(accessor: string): [name: string, version: number] {
  return [accessor.slice(0, -3), Number(accessor.slice(-3))];
}
