//@ class ISteamNetworkingMessages
public:
//@methods

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingMessages() {}

//@ body SteamNetworkingMessages
{
    return SteamNetworkingMessages_SteamAPI();
}

//@ body SteamGameServerNetworkingMessages
{
    return SteamGameServerNetworkingMessages_SteamAPI();
}
