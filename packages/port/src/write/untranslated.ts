/** What cannot be said in TypeScript here, with the reason; the statement stays as a comment. */
export class Untranslated extends Error {}
