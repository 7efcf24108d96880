// The result of `headwater verify --lib` as text.
import pc from "picocolors";
import { assertNever } from "../model/assertNever.js";
import { describeSdk, type SdkFingerprint, type SdkMatch } from "./identifySdk.js";
import type { ImageReport, MissingSymbol } from "./verifyLibrary.js";

export interface LibraryReportContext {
  file: string;
  /** The SDK of the glue. */
  sdkVersion: string;
  needed: number;
  known: readonly SdkFingerprint[];
}

export function libraryReport(reports: readonly ImageReport[], context: LibraryReportContext): string {
  return [pc.bold(context.file), ...alike(reports).flatMap((group) => imageLines(group, context))].join("\n");
}

/** The slices of a fat library mostly say the same: together what differs in its architecture only. */
function alike(reports: readonly ImageReport[]): ImageReport[][] {
  const groups = new Map<string, ImageReport[]>();
  for (const report of reports) {
    const { image, ...rest } = report;
    const key = JSON.stringify([image.format, image.exports.size, rest]);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()];
}

function imageLines(group: readonly ImageReport[], { known, needed, sdkVersion }: LibraryReportContext): string[] {
  const [report] = group;
  if (report === undefined) return [];
  const { image, missing, isLoopback, adapted, refused } = report;
  const architectures = group.map((each) => each.image.architecture).join(", ");
  const head = `${image.format} ${architectures}: ${image.exports.size} exports${group.length > 1 ? " each" : ""}`;
  const verdict =
    missing.length === 0
      ? pc.green(`all ${needed} exports that the glue of SDK ${sdkVersion} needs are there`)
      : pc.red(`${missing.length} of the ${needed} exports that the glue of SDK ${sdkVersion} needs are missing:`);
  return [
    `  ${head}`,
    ...(isLoopback ? ["    @headwater/loopback: it talks to no Steam"] : []),
    `    ${describeSdk(report.sdk, known)}`,
    ...(adapted.length > 0 ? [`    called by its own signature: ${adapted.join(", ")}`] : []),
    ...(refused.length > 0 ? [`    has another signature, and is not called: ${refused.join(", ")}`] : []),
    `    ${verdict}`,
    ...groups(missing).map((line) => `      ${line}`),
    ...(missing.length > 0 ? [`    ${remedy(report.sdk, sdkVersion)}`] : []),
  ];
}

/** One line per interface, what weighs most first. */
function groups(missing: readonly MissingSymbol[]): string[] {
  const runtime = missing.filter((each) => each.interfaceName === undefined);
  const interfaces = [...new Set(missing.flatMap((each) => each.interfaceName ?? []))];
  const names = (symbols: readonly MissingSymbol[]): string => symbols.map(({ name }) => name).join(", ");
  return [
    ...(runtime.length > 0 ? [`the runtime itself: ${names(runtime)}`] : []),
    ...interfaces.map((interfaceName) => {
      const own = missing.filter((each) => each.interfaceName === interfaceName);
      const note = own.some((each) => each.isAccessor) ? " (no accessor: the interface is unavailable)" : "";
      return `${interfaceName}${note}: ${names(own)}`;
    }),
  ];
}

function remedy(sdk: SdkMatch, sdkVersion: string): string {
  const right = `take the library from redistributable_bin of SDK ${sdkVersion}`;
  switch (sdk.kind) {
    case "none":
      return `What to do: ${right}; this file is not Steam's.`;
    case "exact":
      return sdk.versions.includes(sdkVersion)
        ? `What to do: ${right}; this one looks like it, but was changed.`
        : `What to do: ${right}, or generate for the one you have: headwater generate --sdk ${sdk.versions.at(-1)}`;
    case "nearest":
      return `What to do: ${right}, or bring the SDK of this library in: headwater upgrade <its zip or folder>`;
    default:
      return assertNever(sdk, "SDK match");
  }
}
