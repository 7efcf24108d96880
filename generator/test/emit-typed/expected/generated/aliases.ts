
/**
 * Stands for `HThing`.
 */
export type HThing = number;
