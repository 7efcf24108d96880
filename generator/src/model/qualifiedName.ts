// The name of an enum or constant with the struct or class it is nested in.

/** `SteamNetworkingIdentity::k_cchMaxString` */
export function qualifiedName({ name, scope }: { name: string; scope?: string | undefined }): string {
  return scope === undefined ? name : `${scope}::${name}`;
}
