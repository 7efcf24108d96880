export function oneScript(script: string, autoloads?: Readonly<Record<string, string>>): Record<string, string>;
