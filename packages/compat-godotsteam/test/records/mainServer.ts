// Records of the Main Server page.
import { type ClassRecords, type FunctionRecord, plain } from "./classRecords.js";

const individual = 76561197960287930n;
const check: FunctionRecord = { args: () => [individual] };
const lobbyFlag = 0x40000n;

/** The check of an account of the kind that it looks for, by the number of the SDK's EAccountType. */
function checkOf(type: bigint, instance = 0n): FunctionRecord {
  return { args: () => [(1n << 56n) | (type << 52n) | (instance << 32n) | 7n], failing: check };
}
const options = ["127.0.0.1", 27015, 0, 3, "1.0.0.0"];
const restart: FunctionRecord = {
  args: () => options,
  before: ({ server }) => server.serverShutdown(),
  // Steam refuses a mode that it does not know.
  failing: { args: () => ["127.0.0.1", 27015, 0, 99, "1.0.0.0"] },
};

export const mainServer: ClassRecords = {
  functions: {
    get_godotsteam_version: plain,
    get_inventory_handle: plain,
    get_inventory_update_handle: plain,
    getSteamID: { varying: ["value"] },
    getServerSteamID: { varying: ["value"] },
    getSteamID32: check,
    isAnonAccount: checkOf(4n),
    isAnonUserAccount: checkOf(10n),
    isChatAccount: checkOf(8n),
    isClanAccount: checkOf(7n),
    isConsoleUserAccount: checkOf(9n),
    isIndividualAccount: check,
    isLobby: checkOf(8n, lobbyFlag),
    isServerSecure: plain,
    releaseCurrentThreadMemory: plain,
    serverReleaseCurrentThreadMemory: plain,
    run_callbacks: plain,
    serverInit: restart,
    serverInitEx: restart,
    serverShutdown: plain,
    set_inventory_handle: { args: () => [7] },
    set_inventory_update_handle: { args: () => [7n] },
  },
  signals: {},
};
