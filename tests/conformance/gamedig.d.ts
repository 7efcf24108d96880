// Types of the part of gamedig that the tests use; the package brings none.
declare module "gamedig" {
  interface Player {
    name: string;
    raw: Record<string, unknown>;
  }
  interface QueryResult {
    name: string;
    map: string;
    password: boolean;
    numplayers: number;
    maxplayers: number;
    version: string;
    players: Player[];
    bots: Player[];
    raw: Record<string, unknown>;
  }
  export const GameDig: { query(options: Record<string, unknown>): Promise<QueryResult> };
}
