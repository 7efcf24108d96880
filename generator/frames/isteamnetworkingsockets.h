//@ class ISteamNetworkingSockets
public:
//@methods

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingSockets() {}

//@ body SteamNetworkingSockets
{
    return SteamNetworkingSockets_SteamAPI();
}

//@ body SteamGameServerNetworkingSockets
{
    return SteamGameServerNetworkingSockets_SteamAPI();
}
