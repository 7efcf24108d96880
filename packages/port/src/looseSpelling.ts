// As C# spells names: `serverInitEx` and `ServerInitEx`, `server_connected` and `ServerConnected` are one.

export function loosely(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
