//@ body SteamGameServer_InitEx
{
    // Each version ends with a NUL, the list with an empty one.
    const char *pszInternalCheckInterfaceVersions =
        STEAMUTILS_INTERFACE_VERSION "\0"
        STEAMNETWORKINGUTILS_INTERFACE_VERSION "\0"
        STEAMGAMESERVER_INTERFACE_VERSION "\0"
        STEAMGAMESERVERSTATS_INTERFACE_VERSION "\0"
        STEAMHTTP_INTERFACE_VERSION "\0"
        STEAMINVENTORY_INTERFACE_VERSION "\0"
        STEAMNETWORKING_INTERFACE_VERSION "\0"
        STEAMNETWORKINGMESSAGES_INTERFACE_VERSION "\0"
        STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "\0"
        STEAMUGC_INTERFACE_VERSION "\0"
        "\0";
    return SteamInternal_GameServer_Init_V2( unIP, usGamePort, usQueryPort, eServerMode, pchVersionString,
        pszInternalCheckInterfaceVersions, pOutErrMsg );
}

//@ body SteamGameServer_Init
//@ needs SteamGameServer_InitEx
{
    return SteamGameServer_InitEx( unIP, usGamePort, usQueryPort, eServerMode, pchVersionString, nullptr ) ==
        k_ESteamAPIInitResult_OK;
}

//@ needs !SteamGameServer_InitEx
{
    // The port that was Steam's own has had no meaning for long.
    return SteamInternal_GameServer_Init( unIP, 0, usGamePort, usQueryPort, eServerMode, pchVersionString );
}

//@ body SteamGameServer_ReleaseCurrentThreadMemory
{
    SteamAPI_ReleaseCurrentThreadMemory();
}

//@ tail
//@ needs CSteamGameServerAPIContext
inline bool CSteamGameServerAPIContext::Init()
{
    m_pSteamClient = ::SteamGameServerClient();
    m_pSteamGameServer = ::SteamGameServer();
    m_pSteamGameServerUtils = ::SteamGameServerUtils();
    m_pSteamGameServerNetworking = ::SteamGameServerNetworking();
    m_pSteamGameServerStats = ::SteamGameServerStats();
    m_pSteamHTTP = ::SteamGameServerHTTP();
    m_pSteamInventory = ::SteamGameServerInventory();
    m_pSteamUGC = ::SteamGameServerUGC();
    return m_pSteamClient && m_pSteamGameServer && m_pSteamGameServerUtils && m_pSteamGameServerNetworking &&
        m_pSteamGameServerStats && m_pSteamHTTP && m_pSteamInventory && m_pSteamUGC;
}
