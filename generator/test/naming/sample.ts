// Names of the SDK that stand next to each other and would collide under a careless rule.

export const sampleMethods: readonly (readonly string[])[] = [
  ["GetFakeIP", "GetIPv4FakeIPType", "GetRemoteFakeIPForConnection", "IsFakeIPv4"],
  ["BSecure", "BLoggedOn", "BUpdateUserData", "BeginAuthSession", "LogOn", "LogOff", "LogOnAnonymous"],
  ["CreateListenSocketP2P", "CreateListenSocketP2PFakeIP", "CreateListenSocketIP", "CreateListenSocket"],
  ["CreateConnectionSocket", "CreateP2PConnectionSocket", "IsDataAvailable", "IsDataAvailableOnSocket"],
  ["SetConnectionConfigValueInt32", "SetConnectionConfigValueFloat", "SetConnectionConfigValueString"],
  ["GetSessionID", "GetSessionSteamID", "BGetSessionClientResolution", "GetRemotePlaySessionID"],
];

export const sampleParams: readonly (readonly string[])[] = [
  ["pTicket", "cbMaxTicket", "pcbTicket", "pSnid"],
  ["pvAuthBlob", "cubAuthBlobSize", "pSteamIDUser", "unIPClient"],
  ["pubDest", "cubDest", "pcubMsgSize", "psteamIDRemote", "nChannel"],
  ["pOutConnection1", "pOutConnection2", "bUseNetworkLoopback", "pIdentity1", "pIdentity2"],
  ["pchDataStringOut", "cchDataStringOut", "BeaconLocation", "eData"],
  ["nConnPort", "nQueryPort", "unFlags", "rTime32LastPlayedOnServer", "nIP", "nAppID"],
];

export const sampleStructs: readonly (readonly string[])[] = [
  ["P2PSessionRequest_t", "P2PSessionConnectFail_t", "P2PSessionState_t"],
  ["SteamNetworkingMessage_t", "SteamNetworkingMessagesSessionRequest_t", "SteamNetworkingMessagesSessionFailed_t"],
  ["SteamNetConnectionInfo_t", "SteamNetConnectionRealTimeStatus_t", "SteamNetConnectionRealTimeLaneStatus_t"],
];

export const sampleEnums: readonly { name: string; members: readonly (readonly [given: string, want: string])[] }[] = [
  {
    name: "EResult",
    members: [
      ["k_EResultOK", "OK"],
      ["k_EResultFail", "Fail"],
      ["K_EResultPhoneNumberIsVOIP", "PhoneNumberIsVOIP"],
    ],
  },
  {
    name: "ESteamNetworkingConnectionState",
    members: [
      ["k_ESteamNetworkingConnectionState_None", "None"],
      ["k_ESteamNetworkingConnectionState_Connected", "Connected"],
      ["k_ESteamNetworkingConnectionState__Force32Bit", "Force32Bit"],
    ],
  },
  {
    name: "EP2PSend",
    members: [
      ["k_EP2PSendUnreliable", "Unreliable"],
      ["k_EP2PSendUnreliableNoDelay", "UnreliableNoDelay"],
      ["k_EP2PSendReliable", "Reliable"],
    ],
  },
  {
    name: "EServerMode",
    members: [
      ["eServerModeInvalid", "Invalid"],
      ["eServerModeAuthenticationAndSecure", "AuthenticationAndSecure"],
    ],
  },
  {
    name: "ESteamNetworkingConfigValue",
    members: [
      ["k_ESteamNetworkingConfig_TimeoutInitial", "TimeoutInitial"],
      ["k_ESteamNetworkingConfig_IP_AllowWithoutAuth", "IP_AllowWithoutAuth"],
      ["k_ESteamNetworkingConfigValue__Force32Bit", "Force32Bit"],
    ],
  },
  {
    name: "EDenyReason",
    members: [
      ["k_EDenyInvalid", "Invalid"],
      ["k_EDenyInvalidVersion", "InvalidVersion"],
      ["k_EDenyGeneric", "Generic"],
    ],
  },
  {
    name: "EUserHasLicenseForAppResult",
    members: [
      ["k_EUserHasLicenseResultHasLicense", "HasLicense"],
      ["k_EUserHasLicenseResultNoAuth", "NoAuth"],
    ],
  },
  {
    name: "EDurationControlProgress",
    members: [
      ["k_EDurationControlProgress_Full", "Full"],
      ["k_EDurationControl_ExitSoon_3h", "ExitSoon_3h"],
    ],
  },
  {
    name: "EHTTPStatusCode",
    members: [
      ["k_EHTTPStatusCodeInvalid", "Invalid"],
      ["k_EHTTPStatusCode404NotFound", "_404NotFound"],
    ],
  },
  {
    name: "AudioPlayback_Status",
    members: [
      ["AudioPlayback_Undefined", "Undefined"],
      ["AudioPlayback_Idle", "Idle"],
    ],
  },
  {
    name: "EMatchMakingServerResponse",
    members: [
      ["eServerResponded", "ServerResponded"],
      ["eNoServersListedOnMasterServer", "NoServersListedOnMasterServer"],
    ],
  },
  {
    name: "ESteamInputGlyphStyle",
    members: [
      ["ESteamInputGlyphStyle_Knockout", "Knockout"],
      ["ESteamInputGlyphStyle_SolidABXY", "SolidABXY"],
    ],
  },
  {
    name: "EHTMLKeyModifiers",
    members: [
      ["k_eHTMLKeyModifier_None", "None"],
      ["k_eHTMLKeyModifier_AltDown", "AltDown"],
    ],
  },
];
