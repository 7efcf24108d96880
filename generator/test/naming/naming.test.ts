// Given/want tables of the naming rules. `sample.ts` holds the names whose neighbours could collide.
import { describe, expect, test } from "vitest";
import {
  className,
  constantName,
  enumMemberName,
  enumName,
  eventName,
  fieldName,
  functionName,
  interfacePropertyName,
  methodName,
  paramName,
  typeName,
} from "../../src/naming/index.js";
import { sampleEnums, sampleMethods, sampleParams, sampleStructs } from "./sample.js";

function table(rule: (cpp: string) => string, rows: string) {
  const pairs = rows
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s*->\s*/) as [string, string]);
  test.each(pairs)(`${rule.name} %s -> %s`, (given, want) => {
    expect(rule(given)).toBe(want);
  });
}

table(
  methodName,
  `SetProduct -> setProduct
  BLoggedOn -> loggedOn
  BIsSubscribed -> isSubscribed
  BIsBehindNAT -> isBehindNat
  BeginAuthSession -> beginAuthSession
  LogOnAnonymous -> logOnAnonymous
  SendUserConnectAndAuthenticate_DEPRECATED -> sendUserConnectAndAuthenticateDeprecated
  GetSteamID -> getSteamId
  GetHSteamUser -> getHSteamUser
  GetHTTPResponseBodySize -> getHttpResponseBodySize
  SetHTTPRequestAbsoluteTimeoutMS -> setHttpRequestAbsoluteTimeoutMs
  SetReturnOnlyIDs -> setReturnOnlyIds
  CreateListenSocketP2P -> createListenSocketP2P
  CreateListenSocketP2PFakeIP -> createListenSocketP2PFakeIp
  AcceptP2PSessionWithUser -> acceptP2PSessionWithUser
  CreateListenSocketIP -> createListenSocketIp
  ConnectByIPAddress -> connectByIpAddress
  GetFakeIP -> getFakeIp
  GetIPv4FakeIPType -> getIpv4FakeIpType
  GetHostedDedicatedServerPOPID -> getHostedDedicatedServerPopId
  SetConnectionConfigValueInt32 -> setConnectionConfigValueInt32
  SetGlobalCallback_FakeIPResult -> setGlobalCallbackFakeIpResult
  UGCDownload -> ugcDownload
  Then -> then_
  ToString -> toString_
  Constructor -> constructor_
  Native -> native_`,
);

table(
  functionName,
  `SteamGameServer_BSecure -> steamGameServerSecure
  SteamGameServer_GetSteamID -> steamGameServerGetSteamId
  SteamInternal_GameServer_Init_V2 -> steamInternalGameServerInitV2
  SteamAPI_ManualDispatch_RunFrame -> steamApiManualDispatchRunFrame`,
);

table(
  paramName,
  `pszProduct -> product
  hConn -> conn
  cPlayersMax -> playersMax
  steamIDUser -> steamIdUser
  psteamIDRemote -> steamIdRemote
  psteamidChatter -> steamIdChatter
  bDedicated -> dedicated
  unSpectatorPort -> spectatorPort
  nSendFlags -> sendFlags
  pOutMessageNumber -> messageNumber
  pOut -> out
  pcbTicket -> ticketBytes
  cbMaxTicket -> maxTicket
  cubAuthBlobSize -> authBlobSize
  ppchName -> name
  prgUsers -> users
  pvecPublishedFileID -> publishedFileId
  eP2PSendType -> p2pSendType
  peSocketStatus -> socketStatus
  pEFilePathType -> filePathType
  pRTime32LastPlayedOnServer -> lastPlayedOnServer
  rTime32LastPlayedOnServer -> lastPlayedOnServer
  idxFirstPort -> firstPort
  identityRemote -> identityRemote
  pnPrivate -> private_
  pFunction -> function_
  pBGRA -> bgra
  handle -> handle
  bRESERVED_MUST_BE_FALSE -> reservedMustBeFalse
  nUserData -> userData
  pchVRFilename -> vrFilename
  srcIP -> srcIp`,
);

table(
  fieldName,
  `m_eResult -> result
  m_bStillRetrying -> stillRetrying
  m_SteamID -> steamId
  m_OwnerSteamID -> ownerSteamId
  m_ulSteamIDUser -> steamIdUser
  m_rgchTitle -> title
  m_rgubTicket -> ticket
  m_cubTicket -> ticketBytes
  m_szEndDebug -> endDebug
  m_hConn -> conn
  m_info -> info
  m_unIP -> ip
  m_usPort -> port
  m_flScore -> score
  m_usecQueueTime -> queueTimeUsec
  m_cbPendingReliable -> pendingReliableBytes
  m_cdaySteamGuardRequiredDays -> steamGuardRequiredDays
  m_csecsLast5h -> last5hSecs
  m_rtimeCreated -> timeCreated
  m_rgRTimeSubscribed -> timeSubscribed
  m_EChatRoomEnterResponse -> chatRoomEnterResponse
  m_idPOPRemote -> idPopRemote
  m_ipv6 -> ipv6
  m__pad1 -> pad1
  m_rgAppIDs -> appIds
  unNewWindow_BrowserHandle_IGNORE -> newWindowBrowserHandleIgnore
  rotQuatX -> rotQuatX`,
);

table(
  typeName,
  `P2PSessionState_t -> P2PSessionState
  SteamNetConnectionInfo_t -> SteamNetConnectionInfo
  SteamNetConnectionStatusChangedCallback_t -> SteamNetConnectionStatusChangedCallback
  HTML_BrowserReady_t -> HTMLBrowserReady
  IPCFailure_t::Detail_t -> IPCFailureDetail
  HSteamNetConnection -> HSteamNetConnection
  PublishedFileId_t -> PublishedFileId
  gameserveritem_t -> Gameserveritem`,
);

table(className, "ISteamGameServer -> SteamGameServer");

table(
  interfacePropertyName,
  `ISteamGameServer -> gameServer
  ISteamNetworkingSockets -> networkingSockets
  ISteamHTTP -> http
  ISteamHTMLSurface -> htmlSurface
  ISteamUGC -> ugc
  ISteamNetworkingFakeUDPPort -> networkingFakeUdpPort`,
);

table(
  eventName,
  `SteamServersConnected_t -> steamServersConnected
  SteamNetConnectionStatusChangedCallback_t -> steamNetConnectionStatusChanged
  GSClientApprove_t -> gsClientApprove
  P2PSessionRequest_t -> p2pSessionRequest
  HTTPRequestCompleted_t -> httpRequestCompleted
  HTML_JSAlert_t -> htmlJsAlert
  IPCountry_t -> ipCountry
  SteamAPICallCompleted_t -> steamApiCallCompleted`,
);

describe("constantName", () => {
  test("keeps the C++ name", () => {
    expect(constantName("k_nSteamNetworkingSend_Reliable")).toBe("k_nSteamNetworkingSend_Reliable");
  });
  test("puts a scope in front", () => {
    expect(constantName("k_nMaxReturnPorts", "SteamNetworkingFakeIPResult_t")).toBe(
      "SteamNetworkingFakeIPResult_k_nMaxReturnPorts",
    );
  });
});

describe("enumName", () => {
  test.each([
    ["EResult", undefined, "Result"],
    ["ESteamNetworkingConnectionState", undefined, "SteamNetworkingConnectionState"],
    ["AudioPlayback_Status", undefined, "AudioPlaybackStatus"],
    ["EHTMLMouseButton", "ISteamHTMLSurface", "HTMLMouseButton"],
    ["EFailureType", "IPCFailure_t", "IPCFailureType"],
  ])("%s in %s -> %s", (cpp, scope, want) => {
    expect(enumName(cpp, scope)).toBe(want);
  });
  test("keeps the E when a struct has the short name", () => {
    expect(enumName("ECheckFileSignature", undefined, new Set(["CheckFileSignature"]))).toBe("ECheckFileSignature");
  });
});

describe("enumMemberName", () => {
  test.each(
    sampleEnums.flatMap(({ name, members }) => members.map(([member, want]) => [name, member, want, members] as const)),
  )("%s %s -> %s", (name, member, want, members) => {
    const all = members.map(([each]) => each);
    expect(enumMemberName(name, member, all)).toBe(want);
  });
  test("a single member keeps its name behind the enum's prefix", () => {
    expect(enumMemberName("EThing", "k_EThingOne", ["k_EThingOne"])).toBe("One");
    expect(enumMemberName("EThing", "k_EOther", ["k_EOther"])).toBe("Other");
  });
  test("does not cut into an acronym that members share", () => {
    expect(enumMemberName("EKind", "k_EFileURL", ["k_EFileURL", "k_EFileUGC"])).toBe("URL");
  });
});

describe("no collisions", () => {
  test.each([
    ["methods", methodName, sampleMethods],
    ["parameters", paramName, sampleParams],
    ["structs", typeName, sampleStructs],
  ] as const)("%s", (_what, rule, groups) => {
    for (const names of groups) {
      expect(new Set(names.map((each) => rule(each))).size, names.join(" ")).toBe(names.length);
    }
  });
});

describe("names of the language", () => {
  test.each([
    [enumName("EPromise"), "EPromise"],
    [enumName("EResult"), "Result"],
    [typeName("Error_t"), "Error_"],
    [typeName("HTML_BrowserReady_t"), "HTMLBrowserReady"],
    [fieldName("m_bDelete"), "delete_"],
    [paramName("bDelete"), "delete_"],
    [paramName("constructor"), "constructor"],
  ])("%s", (name, want) => {
    expect(name).toBe(want);
  });
});
