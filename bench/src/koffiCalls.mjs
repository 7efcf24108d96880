// The same functions through koffi, declared as its documentation has it: a struct by its fields, an interface as an
// opaque pointer.
import {
  STEAMGAMESERVER_INTERFACE_VERSION,
  STEAMNETWORKINGSOCKETS_INTERFACE_VERSION,
  STEAMNETWORKINGUTILS_INTERFACE_VERSION,
  STEAMUGC_INTERFACE_VERSION,
} from "@headwater/typed";
import koffi from "koffi";
import { accessor } from "./accessor.mjs";

/** @param {string} path the library */
export function koffiCalls(path) {
  const library = koffi.load(path);
  const info = koffi.struct("SteamNetConnectionInfo_t", {
    m_identityRemoteType: "int32",
    m_identityRemoteSize: "int32",
    m_identityRemoteSteamID: "uint64",
    m_identityRemoteRest: koffi.array("uint8", 120),
    m_nUserData: "int64",
    m_hListenSocket: "uint32",
    m_addrRemoteIP: koffi.array("uint8", 16),
    m_addrRemotePort: "uint16",
    m__pad1: "uint16",
    m_idPOPRemote: "uint32",
    m_idPOPRelay: "uint32",
    m_eState: "int32",
    m_eEndReason: "int32",
    m_szEndDebug: koffi.array("char", 128),
    m_szConnectionDescription: koffi.array("char", 128),
    m_nFlags: "int32",
    reserved: koffi.array("uint32", 63),
  });
  const ask = (name, version) => library.func(`void *${accessor(name, version)}()`)();
  const gameServer = ask("SteamGameServer", STEAMGAMESERVER_INTERFACE_VERSION);
  const sockets = ask("SteamGameServerNetworkingSockets_SteamAPI", STEAMNETWORKINGSOCKETS_INTERFACE_VERSION);
  const utils = ask("SteamNetworkingUtils_SteamAPI", STEAMNETWORKINGUTILS_INTERFACE_VERSION);
  const ugc = ask("SteamGameServerUGC", STEAMUGC_INTERFACE_VERSION);
  return {
    gameServer,
    sockets,
    utils,
    ugc,
    BLoggedOn: library.func("bool SteamAPI_ISteamGameServer_BLoggedOn(void *self)"),
    GetSteamID: library.func("uint64 SteamAPI_ISteamGameServer_GetSteamID(void *self)"),
    SetConnectionConfigValueInt32: library.func(
      "bool SteamAPI_ISteamNetworkingUtils_SetConnectionConfigValueInt32(void *self, uint32 connection, int option, int32 value)",
    ),
    SetTimeCreatedDateRange: library.func(
      "bool SteamAPI_ISteamUGC_SetTimeCreatedDateRange(void *self, uint64 handle, uint32 start, uint32 end)",
    ),
    SetProduct: library.func("void SteamAPI_ISteamGameServer_SetProduct(void *self, const char *product)"),
    GetConnectionInfo: library.func("SteamAPI_ISteamNetworkingSockets_GetConnectionInfo", "bool", [
      "void *",
      "uint32",
      koffi.out(koffi.pointer(info)),
    ]),
  };
}
