// Enum members that only make a compiler use four bytes. They mean nothing, so users' enums have none.

/** `k_ESteamNetworkingConfigScope__Force32Bit` */
export function isSizeForcer(member: string): boolean {
  return /_Force(?:32bit|Int32)$/i.test(member);
}
