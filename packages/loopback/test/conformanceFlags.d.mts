export const conformanceFlags: string[];
