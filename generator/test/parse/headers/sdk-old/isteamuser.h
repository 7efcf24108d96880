// The user.
#ifndef ISTEAMUSER_H
#define ISTEAMUSER_H
#include "steam_api_common.h"

class ISteamUser
{
public:
	virtual HSteamUser GetHSteamUser() = 0;
	STEAM_METHOD_DESC( Whether the user is on line )
	virtual bool BLoggedOn() = 0;
	virtual CSteamID GetSteamID() = 0;
	STEAM_CALL_RESULT( EncryptedAppTicketResponse_t )
	virtual SteamAPICall_t RequestEncryptedAppTicket( void *pDataToInclude, int cbDataToInclude ) = 0;
	virtual bool GetUserDataFolder( STEAM_OUT_STRING_COUNT( cubBuffer ) char *pchBuffer, int cubBuffer ) = 0;
	virtual void TrackAppUsageEvent( AppId_t gameID, int eAppUsageEvent, const char *pchExtraInfo = "" ) = 0;
};
#define STEAMUSER_INTERFACE_VERSION "SteamUser021"

inline ISteamUser *SteamUser();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamUser *, SteamUser, STEAMUSER_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error unknown packing
#endif

struct EncryptedAppTicketResponse_t
{
	enum { k_iCallback = k_iSteamUserCallbacks + 54 };
	EResult m_eResult;
};

// "café" in the comment of a member
STEAM_CALLBACK_BEGIN( MarketEligibility_t, k_iSteamUserCallbacks + 66 )
STEAM_CALLBACK_MEMBER( 0, bool, m_bAllowed )
STEAM_CALLBACK_MEMBER( 1, uint64, m_ulWhen )		// since
STEAM_CALLBACK_END( 2 )

#pragma pack( pop )
#endif // ISTEAMUSER_H
