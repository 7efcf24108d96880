// A client interface with a destructor, nested enums and old callback macros throughout.
#ifndef ISTEAMHTMLSURFACE_H
#define ISTEAMHTMLSURFACE_H
#ifdef _WIN32
#pragma once
#endif
#include "steam_api_common.h"

typedef uint32 HHTMLBrowser;
const uint32 INVALID_HTMLBROWSER = 0;

class ISteamHTMLSurface
{
public:
	virtual ~ISteamHTMLSurface() {}
	virtual bool Init() = 0;
	enum EHTMLMouseButton { eHTMLMouseButton_Left = 0, eHTMLMouseButton_Right = 1 };
	virtual void MouseUp( HHTMLBrowser unBrowserHandle, EHTMLMouseButton eMouseButton ) = 0;
	enum EHTMLKeyModifiers
	{
		k_eHTMLKeyModifier_None = 0,
		k_eHTMLKeyModifier_AltDown = 1 << 0,
		k_eHTMLKeyModifier_CtrlDown = 1 << 1,
	};
	virtual void KeyDown( HHTMLBrowser unBrowserHandle, uint32 nNativeKeyCode, EHTMLKeyModifiers eHTMLKeyModifiers, bool bIsSystemKey = false ) = 0;
	virtual void FileLoadDialogResponse( HHTMLBrowser unBrowserHandle, const char **pchSelectedFiles ) = 0;
};
#define STEAMHTMLSURFACE_INTERFACE_VERSION "STEAMHTMLSURFACE_INTERFACE_VERSION_005"
inline ISteamHTMLSurface *SteamHTMLSurface();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamHTMLSurface *, SteamHTMLSurface, STEAMHTMLSURFACE_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error unknown packing
#endif

STEAM_CALLBACK_BEGIN( HTML_NeedsPaint_t, k_iSteamHTMLSurfaceCallbacks + 2 )
STEAM_CALLBACK_MEMBER( 0, HHTMLBrowser, unBrowserHandle ) // whose
STEAM_CALLBACK_MEMBER( 1, const char *, pBGRA )
STEAM_CALLBACK_MEMBER( 2, float, flPageScale )
STEAM_CALLBACK_MEMBER_ARRAY( 3, uint32, rgunRect, 4 )
STEAM_CALLBACK_END( 4 )

#pragma pack( pop )
#endif // ISTEAMHTMLSURFACE_H
