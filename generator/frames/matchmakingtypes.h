//@ struct MatchMakingKeyValuePair_t
    MatchMakingKeyValuePair_t() { m_szKey[0] = m_szValue[0] = 0; }
    MatchMakingKeyValuePair_t( const char *pchKey, const char *pchValue )
    {
        snprintf( m_szKey, sizeof( m_szKey ), "%s", pchKey );
        snprintf( m_szValue, sizeof( m_szValue ), "%s", pchValue );
    }

//@fields

//@ class servernetadr_t
public:
    servernetadr_t() : m_usConnectionPort( 0 ), m_usQueryPort( 0 ), m_unIP( 0 ) {}

    void Init( unsigned int ip, uint16 usQueryPort, uint16 usConnectionPort )
    {
        m_unIP = ip;
        m_usQueryPort = usQueryPort;
        m_usConnectionPort = usConnectionPort;
    }

    uint16 GetQueryPort() const { return m_usQueryPort; }
    void SetQueryPort( uint16 usPort ) { m_usQueryPort = usPort; }
    uint16 GetConnectionPort() const { return m_usConnectionPort; }
    void SetConnectionPort( uint16 usPort ) { m_usConnectionPort = usPort; }
    uint32 GetIP() const { return m_unIP; }
    void SetIP( uint32 unIP ) { m_unIP = unIP; }

    /// `a.b.c.d:port`. The text lives in one of a few shared buffers: copy it before asking again.
    const char *GetConnectionAddressString() const { return ToString( m_unIP, m_usConnectionPort ); }
    const char *GetQueryAddressString() const { return ToString( m_unIP, m_usQueryPort ); }

    bool operator<( const servernetadr_t &netadr ) const
    {
        return m_unIP < netadr.m_unIP || ( m_unIP == netadr.m_unIP && m_usQueryPort < netadr.m_usQueryPort );
    }
    void operator=( const servernetadr_t &that )
    {
        Init( that.m_unIP, that.m_usQueryPort, that.m_usConnectionPort );
    }
    //@ needs servernetadr_t::IsEqualTo
    bool operator==( const servernetadr_t &rhs ) const
    {
        return m_unIP == rhs.m_unIP && m_usQueryPort == rhs.m_usQueryPort &&
               m_usConnectionPort == rhs.m_usConnectionPort;
    }
    //@ end

private:
    static const char *ToString( uint32 unIP, uint16 usPort )
    {
        static char s_rgszText[4][32];
        static int s_iNext = 0;
        char *pszText = s_rgszText[s_iNext++ % 4];
        snprintf( pszText, sizeof( s_rgszText[0] ), "%u.%u.%u.%u:%u", unIP >> 24, ( unIP >> 16 ) & 0xff,
            ( unIP >> 8 ) & 0xff, unIP & 0xff, usPort );
        return pszText;
    }

//@fields

//@ class gameserveritem_t
public:
    gameserveritem_t()
        : m_nPing( -1 ), m_bHadSuccessfulResponse( false ), m_bDoNotRefresh( false ), m_nAppID( 0 ), m_nPlayers( 0 ),
          m_nMaxPlayers( 0 ), m_nBotPlayers( 0 ), m_bPassword( false ), m_bSecure( false ), m_ulTimeLastPlayed( 0 ),
          m_nServerVersion( 0 )
    {
        m_szGameDir[0] = m_szMap[0] = m_szGameDescription[0] = m_szServerName[0] = m_szGameTags[0] = 0;
    }

    /// The server's name, or its address while the name is unknown.
    const char *GetName() const
    {
        return m_szServerName[0] ? m_szServerName : m_NetAdr.GetConnectionAddressString();
    }
    void SetName( const char *pName ) { snprintf( m_szServerName, sizeof( m_szServerName ), "%s", pName ); }
    //@ needs gameserveritem_t::IsEqualTo
    /// Whether both are the same server.
    bool operator==( const gameserveritem_t &rhs ) const { return m_NetAdr == rhs.m_NetAdr; }
    //@ end

//@fields
