// Records of the Utils page.
import { SteamUtils } from "@headwater/typed";
import { answerNext } from "./answerNext.js";
import { type ClassRecords, given, plain } from "./classRecords.js";

const user = 76561197960287930n;

export const utils: ClassRecords = {
  functions: {
    getAppID: plain,
    getConnectedUniverse: plain,
    getServerRealTime: { varying: ["value"] },
    getIPCountry: plain,
    getIPv6ConnectivityState: given(1),
    getIPCCallCount: { varying: ["value"] },
    checkFileSignature: given("server.pck"),
    isAPICallCompleted: { elsewhere: "GodotSteam asks of a call that it never makes." },
    getAPICallFailureReason: plain,
    initFilterText: plain,
    filterText: given(2, user, "hello"),
    getImageSize: given(1),
    getImageRGBA: given(1),
    getSecondsSinceAppActive: plain,
    getSecondsSinceComputerActive: plain,
    getCurrentBatteryPower: plain,
    getSteamUILanguage: plain,
    isOverlayEnabled: plain,
    overlayNeedsPresent: plain,
    setOverlayNotificationInset: given(10, 20),
    setOverlayNotificationPosition: given(3),
    showGamepadTextInput: given(0, 1, "Name", 32, "Ada"),
    dismissGamepadTextInput: plain,
    showFloatingGamepadTextInput: given(1, 2, 3, 100, 20),
    dismissFloatingGamepadTextInput: plain,
    setGameLauncherMode: given(false),
    isSteamInBigPictureMode: plain,
    isSteamRunningOnSteamDeck: plain,
    isSteamChinaLauncher: plain,
    isSteamRunningInVR: plain,
    isVRHeadsetStreamingEnabled: plain,
    setVRHeadsetStreamingEnabled: plain,
    startVRDashboard: plain,
  },
  signals: {
    app_resuming_from_suspend: { provoke: ({ post }) => post("AppResumingFromSuspend_t", {}) },
    check_file_signature: {
      provoke: ({ server }) => {
        answerNext(SteamUtils, "checkFileSignature", { checkFileSignature: 3 });
        server.checkFileSignature("server.pck");
      },
    },
    filter_text_dictionary_changed: {
      provoke: ({ post }) => post("FilterTextDictionaryChanged_t", { m_eLanguage: 2 }),
    },
    floating_gamepad_text_input_dismissed: { provoke: ({ post }) => post("FloatingGamepadTextInputDismissed_t", {}) },
    gamepad_text_input_dismissed: {
      provoke: ({ post }) =>
        post("GamepadTextInputDismissed_t", { m_bSubmitted: true, m_unSubmittedText: 4, m_unAppID: 480 }),
    },
    ip_country: { provoke: ({ post }) => post("IPCountry_t", {}) },
    low_power: { provoke: ({ post }) => post("LowBatteryPower_t", { m_nMinutesBatteryLeft: 200 }) },
    steam_api_call_completed: {
      provoke: ({ post }) =>
        post("SteamAPICallCompleted_t", { m_hAsyncCall: 2n ** 63n + 1n, m_iCallback: 1800, m_cubParam: 12 }),
    },
    steam_shutdown: { provoke: ({ post }) => post("SteamShutdown_t", {}) },
  },
};
