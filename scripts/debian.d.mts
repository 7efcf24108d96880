export interface Wanted {
  what: string;
  packages: string[];
  variable: string;
  pinned?: { version?: string; sha256: Record<string, string> };
  isExact?: boolean;
  suites?: string[];
  architecture?: string;
  isSource?: boolean;
}
export function canFetch(): boolean;
export function fetchDebianPackages(wanted: Wanted, folder: string, report?: (notice: string) => void): void;
