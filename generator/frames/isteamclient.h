//@ instead SteamClient
inline ISteamClient *SteamClient();

inline void S_CALLTYPE SteamInternal_Init_SteamClient( ISteamClient **p )
{
    // Not one of the versioned accessors of the flat API, hence spelled out instead of using the accessor macros.
    *p = (ISteamClient *)SteamInternal_CreateInterface( STEAMCLIENT_INTERFACE_VERSION );
}
inline ISteamClient *SteamClient()
{
    static void *context[3] = { (void *)&SteamInternal_Init_SteamClient, nullptr, nullptr };
    return *(ISteamClient **)SteamInternal_ContextInit( context );
}

//@ body SteamGameServerClient
{
    return SteamClient();
}
