//@ class CSteamID
public:
    // Its bit fields fill from the low end on every platform Steam runs on.
    CSteamID() { Clear(); }
    CSteamID( uint32 unAccountID, EUniverse eUniverse, EAccountType eAccountType )
    {
        Set( unAccountID, eUniverse, eAccountType );
    }
    CSteamID( uint32 unAccountID, unsigned int unAccountInstance, EUniverse eUniverse, EAccountType eAccountType )
    {
        InstancedSet( unAccountID, unAccountInstance, eUniverse, eAccountType );
    }
    CSteamID( uint64 ulSteamID ) { SetFromUint64( ulSteamID ); }

    /// Clans and game servers have instance 0, every other account the desktop instance.
    void Set( uint32 unAccountID, EUniverse eUniverse, EAccountType eAccountType )
    {
        const bool noInstance = eAccountType == k_EAccountTypeClan || eAccountType == k_EAccountTypeGameServer;
        InstancedSet( unAccountID, noInstance ? 0 : k_unSteamUserDefaultInstance, eUniverse, eAccountType );
    }
    void InstancedSet( uint32 unAccountID, uint32 unInstance, EUniverse eUniverse, EAccountType eAccountType )
    {
        m_steamid.m_comp.m_unAccountID = unAccountID;
        m_steamid.m_comp.m_unAccountInstance = unInstance & k_unSteamAccountInstanceMask;
        m_steamid.m_comp.m_EAccountType = eAccountType & 0xf;
        m_steamid.m_comp.m_EUniverse = eUniverse;
    }
    void FullSet( uint64 ulIdentifier, EUniverse eUniverse, EAccountType eAccountType )
    {
        InstancedSet( (uint32)( ulIdentifier & k_unSteamAccountIDMask ),
            (uint32)( ulIdentifier >> 32 ) & k_unSteamAccountInstanceMask, eUniverse, eAccountType );
    }
    void SetFromUint64( uint64 ulSteamID ) { m_steamid.m_unAll64Bits = ulSteamID; }
    void Clear() { InstancedSet( 0, 0, k_EUniverseInvalid, k_EAccountTypeInvalid ); }

    uint64 ConvertToUint64() const { return m_steamid.m_unAll64Bits; }
    /// Universe, type and account number without the instance: equal for all logons of one account.
    uint64 GetStaticAccountKey() const
    {
        return m_steamid.m_unAll64Bits & ~( (uint64)k_unSteamAccountInstanceMask << 32 );
    }

    void CreateBlankAnonLogon( EUniverse eUniverse )
    {
        InstancedSet( 0, 0, eUniverse, k_EAccountTypeAnonGameServer );
    }
    void CreateBlankAnonUserLogon( EUniverse eUniverse ) { InstancedSet( 0, 0, eUniverse, k_EAccountTypeAnonUser ); }
    /// Whether this is an anonymous id that the backend has not yet filled in.
    bool BBlankAnonAccount() const
    {
        return GetAccountID() == 0 && BAnonAccount() && GetUnAccountInstance() == 0;
    }

    bool BGameServerAccount() const { return BPersistentGameServerAccount() || BAnonGameServerAccount(); }
    bool BPersistentGameServerAccount() const { return GetEAccountType() == k_EAccountTypeGameServer; }
    bool BAnonGameServerAccount() const { return GetEAccountType() == k_EAccountTypeAnonGameServer; }
    bool BContentServerAccount() const { return GetEAccountType() == k_EAccountTypeContentServer; }
    bool BClanAccount() const { return GetEAccountType() == k_EAccountTypeClan; }
    bool BChatAccount() const { return GetEAccountType() == k_EAccountTypeChat; }
    bool IsLobby() const { return BChatAccount() && ( GetUnAccountInstance() & k_EChatInstanceFlagLobby ) != 0; }
    bool BIndividualAccount() const
    {
        return GetEAccountType() == k_EAccountTypeIndividual || BConsoleUserAccount();
    }
    bool BAnonAccount() const { return BAnonUserAccount() || BAnonGameServerAccount(); }
    bool BAnonUserAccount() const { return GetEAccountType() == k_EAccountTypeAnonUser; }
    bool BConsoleUserAccount() const { return GetEAccountType() == k_EAccountTypeConsoleUser; }

    void SetAccountID( uint32 unAccountID ) { m_steamid.m_comp.m_unAccountID = unAccountID; }
    void SetAccountInstance( uint32 unInstance )
    {
        m_steamid.m_comp.m_unAccountInstance = unInstance & k_unSteamAccountInstanceMask;
    }
    void SetEUniverse( EUniverse eUniverse ) { m_steamid.m_comp.m_EUniverse = eUniverse; }
    void ClearIndividualInstance()
    {
        if ( BIndividualAccount() )
            m_steamid.m_comp.m_unAccountInstance = 0;
    }
    bool HasNoIndividualInstance() const { return BIndividualAccount() && GetUnAccountInstance() == 0; }

    AccountID_t GetAccountID() const { return m_steamid.m_comp.m_unAccountID; }
    uint32 GetUnAccountInstance() const { return m_steamid.m_comp.m_unAccountInstance; }
    EAccountType GetEAccountType() const { return (EAccountType)m_steamid.m_comp.m_EAccountType; }
    EUniverse GetEUniverse() const { return m_steamid.m_comp.m_EUniverse; }

    /// Whether type, universe, account number and instance make a possible id together.
    bool IsValid() const
    {
        if ( GetEAccountType() <= k_EAccountTypeInvalid || GetEAccountType() >= k_EAccountTypeMax )
            return false;
        if ( GetEUniverse() <= k_EUniverseInvalid || GetEUniverse() >= k_EUniverseMax )
            return false;
        switch ( GetEAccountType() )
        {
        case k_EAccountTypeIndividual:
            return GetAccountID() != 0 && GetUnAccountInstance() == k_unSteamUserDefaultInstance;
        case k_EAccountTypeClan:
            return GetAccountID() != 0 && GetUnAccountInstance() == 0;
        case k_EAccountTypeGameServer:
            return GetAccountID() != 0;
        default:
            return true;
        }
    }

    bool operator==( const CSteamID &other ) const { return ConvertToUint64() == other.ConvertToUint64(); }
    bool operator!=( const CSteamID &other ) const { return !( *this == other ); }
    bool operator<( const CSteamID &other ) const { return ConvertToUint64() < other.ConvertToUint64(); }
    bool operator>( const CSteamID &other ) const { return other < *this; }

private:
    // Not to be constructed from a number by accident.
    CSteamID( uint32 );
    CSteamID( int32 );

//@fields

//@ after CSteamID
#define k_steamIDNil CSteamID()
/// What a game server reports before it has an id: too old a server, a LAN server, not yet logged on, not on Steam.
#define k_steamIDOutofDateGS CSteamID( 0, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )
#define k_steamIDLanModeGS CSteamID( 0, 0, k_EUniversePublic, k_EAccountTypeInvalid )
#define k_steamIDNotInitYetGS CSteamID( 1, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )
#define k_steamIDNonSteamGS CSteamID( 2, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )

//@ class CGameID
public:
    CGameID() { m_ulGameID = 0; }
    explicit CGameID( uint64 ulGameID ) { m_ulGameID = ulGameID; }
    explicit CGameID( int32 nAppID )
    {
        m_ulGameID = 0;
        m_gameID.m_nAppID = (unsigned int)nAppID & 0xffffff;
    }
    explicit CGameID( uint32 nAppID )
    {
        m_ulGameID = 0;
        m_gameID.m_nAppID = nAppID & 0xffffff;
    }

    uint64 ToUint64() const { return m_ulGameID; }
    uint64 *GetUint64Ptr() { return &m_ulGameID; }
    void Set( uint64 ulGameID ) { m_ulGameID = ulGameID; }
    void Reset() { m_ulGameID = 0; }

    bool IsMod() const { return m_gameID.m_nType == k_EGameIDTypeGameMod; }
    bool IsShortcut() const { return m_gameID.m_nType == k_EGameIDTypeShortcut; }
    //@ needs k_EGameIDTypeP2P
    bool IsP2PFile() const { return m_gameID.m_nType == k_EGameIDTypeP2P; }
    //@ end
    bool IsSteamApp() const { return m_gameID.m_nType == k_EGameIDTypeApp; }

    uint32 ModID() const { return m_gameID.m_nModID; }
    uint32 AppID() const { return m_gameID.m_nAppID; }
    uint32 Type() const { return m_gameID.m_nType; }

    bool IsValid() const
    {
        const bool hasModID = ( m_gameID.m_nModID & 0x80000000 ) != 0;
        switch ( m_gameID.m_nType )
        {
        case k_EGameIDTypeApp:
            return m_gameID.m_nAppID != k_uAppIdInvalid;
        case k_EGameIDTypeGameMod:
            return m_gameID.m_nAppID != k_uAppIdInvalid && hasModID;
        case k_EGameIDTypeShortcut:
            return hasModID;
        //@ needs k_EGameIDTypeP2P
        case k_EGameIDTypeP2P:
            return m_gameID.m_nAppID == k_uAppIdInvalid && hasModID;
        //@ end
        default:
            return false;
        }
    }

    bool operator==( const CGameID &other ) const { return m_ulGameID == other.m_ulGameID; }
    bool operator!=( const CGameID &other ) const { return !( *this == other ); }
    bool operator<( const CGameID &other ) const { return m_ulGameID < other.m_ulGameID; }

//@types

private:
//@fields

//@ before ValvePackingSentinel_t
// Structs that cross the library's boundary are packed to 4 bytes on Linux, macOS and FreeBSD and to 8 elsewhere.
#if defined( __linux__ ) || defined( __APPLE__ ) || defined( __FreeBSD__ )
#define VALVE_CALLBACK_PACK_SMALL
#else
#define VALVE_CALLBACK_PACK_LARGE
#endif

//@ tail
#if defined( VALVE_CALLBACK_PACK_SMALL )
static_assert( sizeof( ValvePackingSentinel_t ) == 24, "callback structs must be packed to 4 bytes here" );
#else
static_assert( sizeof( ValvePackingSentinel_t ) == 32, "callback structs must be packed to 8 bytes here" );
#endif
