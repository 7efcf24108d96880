// ISteamUtils: the app, Steam's clock, images, and the state of asynchronous calls.

#ifndef ISTEAMUTILS_H
#define ISTEAMUTILS_H

#include "steam_api_common.h"

/// Why an asynchronous call failed.
enum ESteamAPICallFailure
{
    k_ESteamAPICallFailureNone = -1,
    k_ESteamAPICallFailureSteamGone = 0,
    k_ESteamAPICallFailureNetworkFailure = 1,
    k_ESteamAPICallFailureInvalidHandle = 2,
    k_ESteamAPICallFailureMismatchedCallback = 3,
};

/// Whether the keyboard hides what is typed.
enum EGamepadTextInputMode
{
    k_EGamepadTextInputModeNormal = 0,
    k_EGamepadTextInputModePassword = 1,
};

/// Whether the keyboard accepts several lines.
enum EGamepadTextInputLineMode
{
    k_EGamepadTextInputLineModeSingleLine = 0,
    k_EGamepadTextInputLineModeMultipleLines = 1,
};

/// Layout of the floating keyboard.
enum EFloatingGamepadTextInputMode
{
    k_EFloatingGamepadTextInputModeModeSingleLine = 0,
    k_EFloatingGamepadTextInputModeModeMultipleLines = 1,
    k_EFloatingGamepadTextInputModeModeEmail = 2,
    k_EFloatingGamepadTextInputModeModeNumeric = 3,
};

/// What kind of text is filtered.
enum ETextFilteringContext
{
    k_ETextFilteringContextUnknown = 0,
    k_ETextFilteringContextGameContent = 1,
    k_ETextFilteringContextChat = 2,
    k_ETextFilteringContextName = 3,
};

/// Result of CheckFileSignature.
enum ECheckFileSignature
{
    k_ECheckFileSignatureInvalidSignature = 0,
    k_ECheckFileSignatureValidSignature = 1,
    k_ECheckFileSignatureFileNotFound = 2,
    k_ECheckFileSignatureNoSignaturesFoundForThisApp = 3,
    k_ECheckFileSignatureNoSignaturesFoundForThisFile = 4,
};

/// Facts about Steam and the machine, images, and the state of asynchronous calls.
class ISteamUtils
{
public:
    /// Seconds since the app was last in the foreground.
    virtual uint32 GetSecondsSinceAppActive() = 0;

    /// Seconds since the last input on this machine.
    virtual uint32 GetSecondsSinceComputerActive() = 0;

    /// The universe Steam is connected to.
    virtual EUniverse GetConnectedUniverse() = 0;

    /// Steam's clock: Unix time in seconds. 0 before the first connection.
    virtual uint32 GetServerRealTime() = 0;

    /// Country of this machine's address as a two-letter code.
    virtual const char *GetIPCountry() = 0;

    /// Width and height in pixels of an image handle, such as an avatar. False if there is no such image.
    virtual bool GetImageSize( int iImage, uint32 *pnWidth, uint32 *pnHeight ) = 0;

    /// Copies an image as RGBA, 4 bytes a pixel: the buffer needs width * height * 4 bytes.
    virtual bool GetImageRGBA( int iImage, uint8 *pubDest, int nDestBufferSize ) = 0;

    STEAM_PRIVATE_API( virtual bool GetCSERIPPort( uint32 *unIP, uint16 *usPort ) = 0; )

    /// Battery charge in percent; 255 on mains power.
    virtual uint8 GetCurrentBatteryPower() = 0;

    /// The app this process runs as.
    virtual uint32 GetAppID() = 0;

    /// Corner where the overlay shows notifications.
    virtual void SetOverlayNotificationPosition( ENotificationPosition eNotificationPosition ) = 0;

    /// Whether an asynchronous call has completed; `pbFailed` tells whether it failed.
    virtual bool IsAPICallCompleted( SteamAPICall_t hSteamAPICall, bool *pbFailed ) = 0;

    /// Why a completed call failed.
    virtual ESteamAPICallFailure GetAPICallFailureReason( SteamAPICall_t hSteamAPICall ) = 0;

    /// Fetches the result of a completed call into a struct of `cubCallback` bytes with callback id
    /// `iCallbackExpected`. False if there is none, or the id or size is wrong.
    virtual bool GetAPICallResult(
        SteamAPICall_t hSteamAPICall, void *pCallback, int cubCallback, int iCallbackExpected, bool *pbFailed ) = 0;

    STEAM_PRIVATE_API( virtual void RunFrame() = 0; )

    /// Calls to the Steam client so far; a measure of overhead.
    virtual uint32 GetIPCCallCount() = 0;

    /// Sets the function that receives Steam's warnings; null for none.
    virtual void SetWarningMessageHook( SteamAPIWarningMessageHook_t pFunction ) = 0;

    /// Whether the overlay is running and can be opened.
    virtual bool IsOverlayEnabled() = 0;

    /// For games that do not draw all the time: whether the overlay needs a frame now.
    virtual bool BOverlayNeedsPresent() = 0;

    /// Checks the signature of a file. Windows only.
    STEAM_CALL_RESULT( CheckFileSignature_t )
    virtual SteamAPICall_t CheckFileSignature( const char *szFileName ) = 0;

    /// Opens the full-screen keyboard. GamepadTextInputDismissed_t tells when it closes.
    virtual bool ShowGamepadTextInput(
        EGamepadTextInputMode eInputMode, EGamepadTextInputLineMode eLineInputMode, const char *pchDescription,
        uint32 unCharMax, const char *pchExistingText ) = 0;

    /// Bytes of the text entered on the keyboard, with the NUL.
    virtual uint32 GetEnteredGamepadTextLength() = 0;

    /// Copies the text entered on the keyboard.
    virtual bool GetEnteredGamepadTextInput( char *pchText, uint32 cchText ) = 0;

    /// Language of the Steam client, in English: `german`.
    virtual const char *GetSteamUILanguage() = 0;

    /// Whether Steam runs in VR.
    virtual bool IsSteamRunningInVR() = 0;

    /// Distance of notifications from their corner, in pixels.
    virtual void SetOverlayNotificationInset( int nHorizontalInset, int nVerticalInset ) = 0;

    /// Whether Steam is in Big Picture mode.
    virtual bool IsSteamInBigPictureMode() = 0;

    /// Asks SteamVR to draw the game's dashboard.
    virtual void StartVRDashboard() = 0;

    /// Whether the game is streamed to a headset.
    virtual bool IsVRHeadsetStreamingEnabled() = 0;

    /// Whether the game may be streamed to a headset.
    virtual void SetVRHeadsetStreamingEnabled( bool bEnabled ) = 0;

    /// Whether this is Steam China.
    virtual bool IsSteamChinaLauncher() = 0;

    /// Loads the dictionaries of the text filter; needed once before FilterText. `unFilterOptions` must be 0.
    virtual bool InitFilterText( uint32 unFilterOptions = 0 ) = 0;

    /// Writes the message with words replaced that the user does not want to see. Returns the number of characters
    /// replaced.
    virtual int FilterText(
        ETextFilteringContext eContext, CSteamID sourceSteamID, const char *pchInputMessage, char *pchOutFilteredText,
        uint32 nByteSizeOutFilteredText ) = 0;

    /// What Steam found out about IPv6 on this machine.
    virtual ESteamIPv6ConnectivityState GetIPv6ConnectivityState( ESteamIPv6ConnectivityProtocol eProtocol ) = 0;

    /// Whether this is a Steam Deck.
    virtual bool IsSteamRunningOnSteamDeck() = 0;

    /// Opens the floating keyboard beside a text field, given in pixels from the top left of the window.
    virtual bool ShowFloatingGamepadTextInput(
        EFloatingGamepadTextInputMode eKeyboardMode, int nTextFieldXPosition, int nTextFieldYPosition,
        int nTextFieldWidth, int nTextFieldHeight ) = 0;

    /// In a launcher: makes controllers act as mouse and keyboard.
    virtual void SetGameLauncherMode( bool bLauncherMode ) = 0;

    /// Closes the floating keyboard.
    virtual bool DismissFloatingGamepadTextInput() = 0;

    /// Closes the full-screen keyboard.
    virtual bool DismissGamepadTextInput() = 0;
};

#define STEAMUTILS_INTERFACE_VERSION "SteamUtils010"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamUtils *SteamUtils();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamUtils *, SteamUtils, STEAMUTILS_INTERFACE_VERSION );

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamUtils *SteamGameServerUtils();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( ISteamUtils *, SteamGameServerUtils, STEAMUTILS_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// The country of this machine's address changed.
struct IPCountry_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 1 };
};

/// The battery is low: less than 10 minutes left.
struct LowBatteryPower_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 2 };
    uint8 m_nMinutesBatteryLeft;
};

/// An asynchronous call has completed: fetch its result.
struct SteamAPICallCompleted_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 3 };
    /// The call.
    SteamAPICall_t m_hAsyncCall;
    /// Callback id of the result's struct.
    int m_iCallback;
    /// Bytes of the result's struct.
    uint32 m_cubParam;
};

/// Steam wants the process to end.
struct SteamShutdown_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 4 };
};

/// Result of CheckFileSignature.
struct CheckFileSignature_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 5 };
    ECheckFileSignature m_eCheckFileSignature;
};

/// The full-screen keyboard was closed.
struct GamepadTextInputDismissed_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 14 };
    bool m_bSubmitted;
    uint32 m_unSubmittedText;
    AppId_t m_unAppID;
};

/// The machine woke up from suspension.
struct AppResumingFromSuspend_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 36 };
};

/// The floating keyboard was closed.
struct FloatingGamepadTextInputDismissed_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 38 };
};

/// The text filter's dictionaries changed.
struct FilterTextDictionaryChanged_t
{
    enum { k_iCallback = k_iSteamUtilsCallbacks + 39 };
    int m_eLanguage;
};

#pragma pack( pop )

#endif // ISTEAMUTILS_H
