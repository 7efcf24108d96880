/** The SDKs that there are libraries of. */
export const valveSdks: string[];

/** Whether it is known how Valve's library looks for its client here. */
export const findsClients: boolean;

export function valveLibrary(sdk: string): string;
