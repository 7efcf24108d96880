// Records of the Main Server page.
import { type ClassRecords, type FunctionRecord, plain } from "./classRecords.js";

const individual = 76561197960287930n;
const check: FunctionRecord = { args: () => [individual], worksWithoutServer: true };
const restart: FunctionRecord = {
  args: () => ["127.0.0.1", 27015, 27016, 3, "1.0.0.0"],
  before: ({ server }) => server.serverShutdown(),
};

export const mainServer: ClassRecords = {
  functions: {
    get_godotsteam_version: { worksWithoutServer: true },
    get_inventory_handle: { worksWithoutServer: true },
    get_inventory_update_handle: { worksWithoutServer: true },
    getSteamID: { varying: ["value"] },
    getServerSteamID: { varying: ["value"] },
    getSteamID32: check,
    isAnonAccount: check,
    isAnonUserAccount: check,
    isChatAccount: check,
    isClanAccount: check,
    isConsoleUserAccount: check,
    isIndividualAccount: check,
    isLobby: check,
    isServerSecure: plain,
    releaseCurrentThreadMemory: plain,
    serverReleaseCurrentThreadMemory: plain,
    run_callbacks: plain,
    serverInit: restart,
    serverInitEx: restart,
    serverShutdown: { worksWithoutServer: true },
    set_inventory_handle: { args: () => [7], worksWithoutServer: true },
    set_inventory_update_handle: { args: () => [7n], worksWithoutServer: true },
  },
  signals: {},
};
