// `uid://` names of files: Godot writes them in place of paths, and keeps them when a file moves.

/** Of scenes and resources it stands in the first line, of scripts in a file of its own. */
export class Uids {
  readonly #paths = new Map<string, string>();

  /** @param source - Of a scene or resource; other files have none in their first line. */
  addScene(path: string, source: string): void {
    const uid = /^\s*\[gd_(?:scene|resource)\b[^\]\n]*\buid="(uid:\/\/\w+)"/.exec(source)?.[1];
    if (uid !== undefined) this.#paths.set(uid, path);
  }

  /** @param path - `server.gd.uid`. */
  addFile(path: string, source: string): void {
    this.#paths.set(source.trim(), path.slice(0, -".uid".length));
  }

  /** A text with paths in place of the names that are known. */
  resolved(source: string): string {
    return source.replace(/uid:\/\/\w+/g, (uid) => {
      const path = this.#paths.get(uid);
      return path === undefined ? uid : `res://${path}`;
    });
  }
}
