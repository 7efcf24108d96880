//@ head
/// A CSteamID as a number.
typedef uint64 uint64_steamid;

/// A CGameID as a number.
typedef uint64 uint64_gameid;
