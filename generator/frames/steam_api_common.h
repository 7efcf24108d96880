//@ head
// S_API: functions of the shared library. Define STEAM_API_EXPORTS to build such a library, STEAM_API_NODLL to link
// one statically.
#if defined( _WIN32 )
#if defined( STEAM_API_EXPORTS )
#define S_API extern "C" __declspec( dllexport )
#elif defined( STEAM_API_NODLL )
#define S_API extern "C"
#else
#define S_API extern "C" __declspec( dllimport )
#endif
#elif defined( STEAM_API_EXPORTS )
#define S_API extern "C" __attribute__( ( visibility( "default" ) ) )
#else
#define S_API extern "C"
#endif

//@ instead SteamAPIWarningMessageHook_t
typedef void( S_CALLTYPE *SteamAPIWarningMessageHook_t )( int nSeverity, const char *pchDebugText );

//@ class CCallbackBase
public:
    CCallbackBase() : m_nCallbackFlags( 0 ), m_iCallback( 0 ) {}
    virtual void Run( void *pvParam ) = 0;
    virtual void Run( void *pvParam, bool bIOFailure, SteamAPICall_t hSteamAPICall ) = 0;
    int GetICallback() { return m_iCallback; }
    virtual int GetCallbackSizeBytes() = 0;

protected:
//@fields
    friend class CCallbackMgr;

private:
    // The library keeps the address of a registered object.
    CCallbackBase( const CCallbackBase & );
    CCallbackBase &operator=( const CCallbackBase & );

//@ after CCallbackBase
/// Common part of callback objects whose payload has `sizeof_P` bytes.
template <int sizeof_P>
class CCallbackImpl : protected CCallbackBase
{
public:
    virtual ~CCallbackImpl()
    {
        if ( m_nCallbackFlags & k_ECallbackFlagsRegistered )
            SteamAPI_UnregisterCallback( this );
    }
    void SetGameserverFlag() { m_nCallbackFlags |= k_ECallbackFlagsGameServer; }

protected:
    friend class CCallbackMgr;
    virtual void Run( void *pvParam ) = 0;
    virtual void Run( void *pvParam, bool /*bIOFailure*/, SteamAPICall_t /*hSteamAPICall*/ ) { Run( pvParam ); }
    virtual int GetCallbackSizeBytes() { return sizeof_P; }
};

/// Waits for the result `P` of one asynchronous call and hands it to a member function of `T`.
template <class T, class P>
class CCallResult : private CCallbackBase
{
public:
    typedef void ( T::*func_t )( P *, bool );

    CCallResult() : m_hAPICall( k_uAPICallInvalid ), m_pObj( nullptr ), m_Func( nullptr )
    {
        m_iCallback = P::k_iCallback;
    }
    virtual ~CCallResult() { Cancel(); }

    /// Waits for `hAPICall`, giving up any earlier call. `func` gets the result and whether the call failed.
    void Set( SteamAPICall_t hAPICall, T *p, func_t func )
    {
        Cancel();
        m_hAPICall = hAPICall;
        m_pObj = p;
        m_Func = func;
        if ( hAPICall != k_uAPICallInvalid )
            SteamAPI_RegisterCallResult( this, hAPICall );
    }
    bool IsActive() const { return m_hAPICall != k_uAPICallInvalid; }
    void Cancel()
    {
        if ( m_hAPICall == k_uAPICallInvalid )
            return;
        SteamAPI_UnregisterCallResult( this, m_hAPICall );
        m_hAPICall = k_uAPICallInvalid;
    }
    void SetGameserverFlag() { m_nCallbackFlags |= k_ECallbackFlagsGameServer; }

private:
    virtual void Run( void *pvParam )
    {
        m_hAPICall = k_uAPICallInvalid;
        ( m_pObj->*m_Func )( (P *)pvParam, false );
    }
    virtual void Run( void *pvParam, bool bIOFailure, SteamAPICall_t hSteamAPICall )
    {
        if ( hSteamAPICall != m_hAPICall )
            return;
        m_hAPICall = k_uAPICallInvalid;
        ( m_pObj->*m_Func )( (P *)pvParam, bIOFailure );
    }
    virtual int GetCallbackSizeBytes() { return sizeof( P ); }

    SteamAPICall_t m_hAPICall;
    T *m_pObj;
    func_t m_Func;
};

/// Hands every callback `P` to a member function of `T`, from Register to Unregister or destruction.
template <class T, class P, bool bGameserver = false>
class CCallback : public CCallbackImpl<sizeof( P )>
{
public:
    typedef void ( T::*func_t )( P * );

    CCallback( T *pObj, func_t func ) : m_pObj( nullptr ), m_Func( nullptr )
    {
        if ( bGameserver )
            this->SetGameserverFlag();
        Register( pObj, func );
    }

    void Register( T *pObj, func_t func )
    {
        if ( !pObj || !func )
            return;
        Unregister();
        m_pObj = pObj;
        m_Func = func;
        SteamAPI_RegisterCallback( this, P::k_iCallback );
    }
    void Unregister()
    {
        if ( this->m_nCallbackFlags & CCallbackBase::k_ECallbackFlagsRegistered )
            SteamAPI_UnregisterCallback( this );
    }

protected:
    virtual void Run( void *pvParam ) { ( m_pObj->*m_Func )( (P *)pvParam ); }

    T *m_pObj;
    func_t m_Func;
};

/// A CCallback that starts unregistered.
template <class T, class P, bool bGameServer = false>
class CCallbackManual : public CCallback<T, P, bGameServer>
{
public:
    CCallbackManual() : CCallback<T, P, bGameServer>( nullptr, nullptr ) {}
};

// Inside a class: declares the handler `func( param *pParam )` and a member `var` that is registered while the object
// lives. The _MANUAL forms leave the registration to var.Register( this, &Class::func ).
#define STEAM_CALLBACK( thisclass, func, param, var )                                                                  \
    CCallback<thisclass, param> var{ this, &thisclass::func };                                                         \
    void func( param *pParam )
#define STEAM_GAMESERVER_CALLBACK( thisclass, func, param, var )                                                       \
    CCallback<thisclass, param, true> var{ this, &thisclass::func };                                                   \
    void func( param *pParam )
#define STEAM_CALLBACK_MANUAL( thisclass, func, param, var )                                                           \
    CCallbackManual<thisclass, param> var;                                                                             \
    void func( param *pParam )
#define STEAM_GAMESERVER_CALLBACK_MANUAL( thisclass, func, param, var )                                                \
    CCallbackManual<thisclass, param, true> var;                                                                       \
    void func( param *pParam )

//@ include "steam_api_internal.h"
