// ISteamParentalSettings: what parental settings block.

#ifndef ISTEAMPARENTALSETTINGS_H
#define ISTEAMPARENTALSETTINGS_H

#include "steam_api_common.h"

enum EParentalFeature
{
    k_EFeatureInvalid = 0,
    k_EFeatureStore = 1,
    k_EFeatureCommunity = 2,
    k_EFeatureProfile = 3,
    k_EFeatureFriends = 4,
    k_EFeatureNews = 5,
    k_EFeatureTrading = 6,
    k_EFeatureSettings = 7,
    k_EFeatureConsole = 8,
    k_EFeatureBrowser = 9,
    k_EFeatureParentalSetup = 10,
    k_EFeatureLibrary = 11,
    k_EFeatureTest = 12,
    k_EFeatureSiteLicense = 13,
    k_EFeatureKioskMode_Deprecated = 14,
    k_EFeatureBlockAlways = 15,
    k_EFeatureDesktop = 16,
    k_EFeatureMax = 17,
};

/// What parental settings block.
class ISteamParentalSettings
{
public:
    virtual bool BIsParentalLockEnabled() = 0;
    virtual bool BIsParentalLockLocked() = 0;
    virtual bool BIsAppBlocked( AppId_t nAppID ) = 0;
    virtual bool BIsAppInBlockList( AppId_t nAppID ) = 0;
    virtual bool BIsFeatureBlocked( EParentalFeature eFeature ) = 0;
    virtual bool BIsFeatureInBlockList( EParentalFeature eFeature ) = 0;
};

#define STEAMPARENTALSETTINGS_INTERFACE_VERSION "STEAMPARENTALSETTINGS_INTERFACE_VERSION001"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamParentalSettings *SteamParentalSettings();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR(
    ISteamParentalSettings *, SteamParentalSettings, STEAMPARENTALSETTINGS_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct SteamParentalSettingsChanged_t
{
    enum { k_iCallback = k_ISteamParentalSettingsCallbacks + 1 };
};

#pragma pack( pop )

#endif // ISTEAMPARENTALSETTINGS_H
