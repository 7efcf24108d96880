// What the addon offers for one loopback library.

/** The control functions of one loopback library. They trust the types of their arguments. */
export interface ControlFunctions {
  addFault(json: string): number;
  addScenario(json: string, name: string): void;
  removeFault(id: number): boolean;
  clearFaults(): void;
  /** -1 for a fault that is gone. */
  faultHits(id: number): number;
  postCallback(toUser: boolean, callback: number, payload: Uint8Array): boolean;
  advanceTime(milliseconds: number): void;
  seed(value: bigint): void;
  serverState(): string;
  /** Empty for bytes that are no request. */
  certify(request: Uint8Array): Uint8Array;
  /** Empty while nothing is initialised. */
  issueRelayTicket(server: bigint, virtualPort: number): Uint8Array;
  /** Empty for bytes that no loopback has signed. */
  readServerLogin(blob: Uint8Array): string;
}
