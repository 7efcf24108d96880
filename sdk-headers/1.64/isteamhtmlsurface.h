// ISteamHTMLSurface: off-screen web pages.

#ifndef ISTEAMHTMLSURFACE_H
#define ISTEAMHTMLSURFACE_H

#include "steam_api_common.h"

/// A browser.
typedef uint32 HHTMLBrowser;

const uint32 INVALID_HTMLBROWSER = 0;

/// Web pages drawn off screen.
class ISteamHTMLSurface
{
public:
    // Takes two places in the vtable on Linux and macOS, one on Windows.
    virtual ~ISteamHTMLSurface() {}

    enum EHTMLMouseButton
    {
        eHTMLMouseButton_Left = 0,
        eHTMLMouseButton_Right = 1,
        eHTMLMouseButton_Middle = 2,
    };

    enum EHTMLMouseCursor
    {
        k_EHTMLMouseCursor_User = 0,
        k_EHTMLMouseCursor_None = 1,
        k_EHTMLMouseCursor_Arrow = 2,
        k_EHTMLMouseCursor_IBeam = 3,
        k_EHTMLMouseCursor_Hourglass = 4,
        k_EHTMLMouseCursor_WaitArrow = 5,
        k_EHTMLMouseCursor_Crosshair = 6,
        k_EHTMLMouseCursor_Up = 7,
        k_EHTMLMouseCursor_SizeNW = 8,
        k_EHTMLMouseCursor_SizeSE = 9,
        k_EHTMLMouseCursor_SizeNE = 10,
        k_EHTMLMouseCursor_SizeSW = 11,
        k_EHTMLMouseCursor_SizeW = 12,
        k_EHTMLMouseCursor_SizeE = 13,
        k_EHTMLMouseCursor_SizeN = 14,
        k_EHTMLMouseCursor_SizeS = 15,
        k_EHTMLMouseCursor_SizeWE = 16,
        k_EHTMLMouseCursor_SizeNS = 17,
        k_EHTMLMouseCursor_SizeAll = 18,
        k_EHTMLMouseCursor_No = 19,
        k_EHTMLMouseCursor_Hand = 20,
        k_EHTMLMouseCursor_Blank = 21,
        k_EHTMLMouseCursor_MiddlePan = 22,
        k_EHTMLMouseCursor_NorthPan = 23,
        k_EHTMLMouseCursor_NorthEastPan = 24,
        k_EHTMLMouseCursor_EastPan = 25,
        k_EHTMLMouseCursor_SouthEastPan = 26,
        k_EHTMLMouseCursor_SouthPan = 27,
        k_EHTMLMouseCursor_SouthWestPan = 28,
        k_EHTMLMouseCursor_WestPan = 29,
        k_EHTMLMouseCursor_NorthWestPan = 30,
        k_EHTMLMouseCursor_Alias = 31,
        k_EHTMLMouseCursor_Cell = 32,
        k_EHTMLMouseCursor_ColResize = 33,
        k_EHTMLMouseCursor_CopyCur = 34,
        k_EHTMLMouseCursor_VerticalText = 35,
        k_EHTMLMouseCursor_RowResize = 36,
        k_EHTMLMouseCursor_ZoomIn = 37,
        k_EHTMLMouseCursor_ZoomOut = 38,
        k_EHTMLMouseCursor_Help = 39,
        k_EHTMLMouseCursor_Custom = 40,
        k_EHTMLMouseCursor_SizeNWSE = 41,
        k_EHTMLMouseCursor_SizeNESW = 42,
        k_EHTMLMouseCursor_last = 43,
    };

    enum EHTMLKeyModifiers
    {
        k_eHTMLKeyModifier_None = 0,
        k_eHTMLKeyModifier_AltDown = 1,
        k_eHTMLKeyModifier_CtrlDown = 2,
        k_eHTMLKeyModifier_ShiftDown = 4,
    };

    virtual bool Init() = 0;
    virtual bool Shutdown() = 0;
    STEAM_CALL_RESULT( HTML_BrowserReady_t )
    virtual SteamAPICall_t CreateBrowser( const char *pchUserAgent, const char *pchUserCSS ) = 0;
    virtual void RemoveBrowser( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void LoadURL( HHTMLBrowser unBrowserHandle, const char *pchURL, const char *pchPostData ) = 0;
    virtual void SetSize( HHTMLBrowser unBrowserHandle, uint32 unWidth, uint32 unHeight ) = 0;
    virtual void StopLoad( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void Reload( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void GoBack( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void GoForward( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void AddHeader( HHTMLBrowser unBrowserHandle, const char *pchKey, const char *pchValue ) = 0;
    virtual void ExecuteJavascript( HHTMLBrowser unBrowserHandle, const char *pchScript ) = 0;
    virtual void MouseUp( HHTMLBrowser unBrowserHandle, EHTMLMouseButton eMouseButton ) = 0;
    virtual void MouseDown( HHTMLBrowser unBrowserHandle, EHTMLMouseButton eMouseButton ) = 0;
    virtual void MouseDoubleClick( HHTMLBrowser unBrowserHandle, EHTMLMouseButton eMouseButton ) = 0;
    virtual void MouseMove( HHTMLBrowser unBrowserHandle, int x, int y ) = 0;
    virtual void MouseWheel( HHTMLBrowser unBrowserHandle, int32 nDelta ) = 0;
    virtual void KeyDown(
        HHTMLBrowser unBrowserHandle, uint32 nNativeKeyCode, EHTMLKeyModifiers eHTMLKeyModifiers,
        bool bIsSystemKey = false ) = 0;
    virtual void KeyUp( HHTMLBrowser unBrowserHandle, uint32 nNativeKeyCode, EHTMLKeyModifiers eHTMLKeyModifiers ) = 0;
    virtual void KeyChar( HHTMLBrowser unBrowserHandle, uint32 cUnicodeChar, EHTMLKeyModifiers eHTMLKeyModifiers ) = 0;
    virtual void SetHorizontalScroll( HHTMLBrowser unBrowserHandle, uint32 nAbsolutePixelScroll ) = 0;
    virtual void SetVerticalScroll( HHTMLBrowser unBrowserHandle, uint32 nAbsolutePixelScroll ) = 0;
    virtual void SetKeyFocus( HHTMLBrowser unBrowserHandle, bool bHasKeyFocus ) = 0;
    virtual void ViewSource( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void CopyToClipboard( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void PasteFromClipboard( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void Find(
        HHTMLBrowser unBrowserHandle, const char *pchSearchStr, bool bCurrentlyInFind, bool bReverse ) = 0;
    virtual void StopFind( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void GetLinkAtPosition( HHTMLBrowser unBrowserHandle, int x, int y ) = 0;
    virtual void SetCookie(
        const char *pchHostname, const char *pchKey, const char *pchValue, const char *pchPath, RTime32 nExpires,
        bool bSecure, bool bHTTPOnly ) = 0;
    virtual void SetPageScaleFactor( HHTMLBrowser unBrowserHandle, float flZoom, int nPointX, int nPointY ) = 0;
    virtual void SetBackgroundMode( HHTMLBrowser unBrowserHandle, bool bBackgroundMode ) = 0;
    virtual void SetDPIScalingFactor( HHTMLBrowser unBrowserHandle, float flDPIScaling ) = 0;
    virtual void OpenDeveloperTools( HHTMLBrowser unBrowserHandle ) = 0;
    virtual void AllowStartRequest( HHTMLBrowser unBrowserHandle, bool bAllowed ) = 0;
    virtual void JSDialogResponse( HHTMLBrowser unBrowserHandle, bool bResult ) = 0;
    virtual void FileLoadDialogResponse( HHTMLBrowser unBrowserHandle, const char **pchSelectedFiles ) = 0;
};

#define STEAMHTMLSURFACE_INTERFACE_VERSION "STEAMHTMLSURFACE_INTERFACE_VERSION_005"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamHTMLSurface *SteamHTMLSurface();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamHTMLSurface *, SteamHTMLSurface, STEAMHTMLSURFACE_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct HTML_BrowserReady_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 1 };
    HHTMLBrowser unBrowserHandle;
};

struct HTML_NeedsPaint_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 2 };
    HHTMLBrowser unBrowserHandle;
    const char *pBGRA;
    uint32 unWide;
    uint32 unTall;
    uint32 unUpdateX;
    uint32 unUpdateY;
    uint32 unUpdateWide;
    uint32 unUpdateTall;
    uint32 unScrollX;
    uint32 unScrollY;
    float flPageScale;
    uint32 unPageSerial;
};

struct HTML_StartRequest_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 3 };
    HHTMLBrowser unBrowserHandle;
    const char *pchURL;
    const char *pchTarget;
    const char *pchPostData;
    bool bIsRedirect;
};

struct HTML_CloseBrowser_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 4 };
    HHTMLBrowser unBrowserHandle;
};

struct HTML_URLChanged_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 5 };
    HHTMLBrowser unBrowserHandle;
    const char *pchURL;
    const char *pchPostData;
    bool bIsRedirect;
    const char *pchPageTitle;
    bool bNewNavigation;
};

struct HTML_FinishedRequest_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 6 };
    HHTMLBrowser unBrowserHandle;
    const char *pchURL;
    const char *pchPageTitle;
};

struct HTML_OpenLinkInNewTab_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 7 };
    HHTMLBrowser unBrowserHandle;
    const char *pchURL;
};

struct HTML_ChangedTitle_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 8 };
    HHTMLBrowser unBrowserHandle;
    const char *pchTitle;
};

struct HTML_SearchResults_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 9 };
    HHTMLBrowser unBrowserHandle;
    uint32 unResults;
    uint32 unCurrentMatch;
};

struct HTML_CanGoBackAndForward_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 10 };
    HHTMLBrowser unBrowserHandle;
    bool bCanGoBack;
    bool bCanGoForward;
};

struct HTML_HorizontalScroll_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 11 };
    HHTMLBrowser unBrowserHandle;
    uint32 unScrollMax;
    uint32 unScrollCurrent;
    float flPageScale;
    bool bVisible;
    uint32 unPageSize;
};

struct HTML_VerticalScroll_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 12 };
    HHTMLBrowser unBrowserHandle;
    uint32 unScrollMax;
    uint32 unScrollCurrent;
    float flPageScale;
    bool bVisible;
    uint32 unPageSize;
};

struct HTML_LinkAtPosition_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 13 };
    HHTMLBrowser unBrowserHandle;
    uint32 x;
    uint32 y;
    const char *pchURL;
    bool bInput;
    bool bLiveLink;
};

struct HTML_JSAlert_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 14 };
    HHTMLBrowser unBrowserHandle;
    const char *pchMessage;
};

struct HTML_JSConfirm_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 15 };
    HHTMLBrowser unBrowserHandle;
    const char *pchMessage;
};

struct HTML_FileOpenDialog_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 16 };
    HHTMLBrowser unBrowserHandle;
    const char *pchTitle;
    const char *pchInitialFile;
};

struct HTML_NewWindow_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 21 };
    HHTMLBrowser unBrowserHandle;
    const char *pchURL;
    uint32 unX;
    uint32 unY;
    uint32 unWide;
    uint32 unTall;
    HHTMLBrowser unNewWindow_BrowserHandle_IGNORE;
};

struct HTML_SetCursor_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 22 };
    HHTMLBrowser unBrowserHandle;
    uint32 eMouseCursor;
};

struct HTML_StatusText_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 23 };
    HHTMLBrowser unBrowserHandle;
    const char *pchMsg;
};

struct HTML_ShowToolTip_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 24 };
    HHTMLBrowser unBrowserHandle;
    const char *pchMsg;
};

struct HTML_UpdateToolTip_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 25 };
    HHTMLBrowser unBrowserHandle;
    const char *pchMsg;
};

struct HTML_HideToolTip_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 26 };
    HHTMLBrowser unBrowserHandle;
};

struct HTML_BrowserRestarted_t
{
    enum { k_iCallback = k_iSteamHTMLSurfaceCallbacks + 27 };
    HHTMLBrowser unBrowserHandle;
    HHTMLBrowser unOldBrowserHandle;
};

#pragma pack( pop )

#endif // ISTEAMHTMLSURFACE_H
