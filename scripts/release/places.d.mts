// Types of places.mjs, for the tests.
export function placesOf(
  directory: string,
  repository?: string,
): { repository?: { type: "git"; url: string; directory: string }; homepage?: string; bugs?: string };
export function pageOf(repository?: string): string | undefined;
