export const curlVersion: string;
export function ensureCurl(report: (action: string) => void): string;
export function curlFiles(source: string): string[];
export function curlLicence(source: string): string;
