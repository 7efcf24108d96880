// Utils: what a player's machine shows and does. Steam has none of it for a dedicated server, and answers so.

import type { NotificationPosition } from "@headwater/typed";
import { bool, int32, member, text, uint32 } from "../core/argument.js";
import { does, gives, page, whether } from "../core/page.js";
import type { FloatingGamepadTextInputMode, GamepadTextInputLineMode, GamepadTextInputMode } from "../enums.js";

/** Each SDK has one of them. */
interface HardwareQuestions {
  isSteamRunningOnSteamDeck?(): boolean;
  isRunningOnSteamHardware?(): number;
}

/** `SteamHardwareType.SteamDeck`, of an enum that not every SDK has. */
const steamDeck = 1;

export const playerMachine = page("Utils", {
  /** Seconds since the game was in the foreground. (`ISteamUtils::GetSecondsSinceAppActive`) */
  getSecondsSinceAppActive: gives([], 0, ({ utils }) => utils.getSecondsSinceAppActive()),
  /** Seconds since someone used the machine. (`ISteamUtils::GetSecondsSinceComputerActive`) */
  getSecondsSinceComputerActive: gives([], 0, ({ utils }) => utils.getSecondsSinceComputerActive()),
  /** Charge of the battery, 0 to 100 percent; 255: on mains power. (`ISteamUtils::GetCurrentBatteryPower`) */
  getCurrentBatteryPower: gives([], 0, ({ utils }) => utils.getCurrentBatteryPower()),
  /** The language Steam is shown in. (`ISteamUtils::GetSteamUILanguage`) */
  getSteamUILanguage: gives([], "", ({ utils }) => utils.getSteamUiLanguage() ?? ""),
  /** Whether the overlay can be opened. (`ISteamUtils::IsOverlayEnabled`) */
  isOverlayEnabled: whether([], ({ utils }) => utils.isOverlayEnabled()),
  /** Whether the overlay needs a frame to be drawn. (`ISteamUtils::BOverlayNeedsPresent`) */
  overlayNeedsPresent: whether([], ({ utils }) => utils.overlayNeedsPresent()),
  /** Pixels between notifications and the edges of the window. (`ISteamUtils::SetOverlayNotificationInset`) */
  setOverlayNotificationInset: does([int32("horizontal"), int32("vertical")], ({ utils }, horizontal, vertical) =>
    utils.setOverlayNotificationInset(horizontal, vertical),
  ),
  /**
   * The corner that notifications are shown in. (`ISteamUtils::SetOverlayNotificationPosition`)
   * @param position - 0: top left, 1: top right, 2: bottom left, 3: bottom right.
   */
  setOverlayNotificationPosition: does([member<NotificationPosition>("position")], ({ utils }, position) =>
    utils.setOverlayNotificationPosition(position),
  ),
  /**
   * Shows the full-screen keyboard; `gamepad_text_input_dismissed` brings the text.
   * (`ISteamUtils::ShowGamepadTextInput`)
   * @param max_text - Characters at most.
   */
  showGamepadTextInput: whether(
    [
      member<GamepadTextInputMode>("input_mode"),
      member<GamepadTextInputLineMode>("line_input_mode"),
      text("description"),
      uint32("max_text"),
      text("preset_text"),
    ],
    ({ utils }, input_mode, line_input_mode, description, max_text, preset_text) =>
      utils.showGamepadTextInput(input_mode, line_input_mode, description, max_text, preset_text),
  ),
  /** Closes the full-screen keyboard. (`ISteamUtils::DismissGamepadTextInput`) */
  dismissGamepadTextInput: whether([], ({ utils }) => utils.dismissGamepadTextInput()),
  /**
   * Shows the floating keyboard beside a text field, given in pixels of the window.
   * (`ISteamUtils::ShowFloatingGamepadTextInput`)
   */
  showFloatingGamepadTextInput: whether(
    [
      member<FloatingGamepadTextInputMode>("input_mode"),
      int32("text_field_x_position"),
      int32("text_field_y_position"),
      int32("text_field_width"),
      int32("text_field_height"),
    ],
    ({ utils }, input_mode, text_field_x_position, text_field_y_position, text_field_width, text_field_height) =>
      utils.showFloatingGamepadTextInput(
        input_mode,
        text_field_x_position,
        text_field_y_position,
        text_field_width,
        text_field_height,
      ),
  ),
  /** Closes the floating keyboard. (`ISteamUtils::DismissFloatingGamepadTextInput`) */
  dismissFloatingGamepadTextInput: whether([], ({ utils }) => utils.dismissFloatingGamepadTextInput()),
  /** Whether a controller works as mouse and keyboard, for launchers. (`ISteamUtils::SetGameLauncherMode`) */
  setGameLauncherMode: does([bool("mode")], ({ utils }, mode) => utils.setGameLauncherMode(mode)),
  /** Whether Steam is in Big Picture mode. (`ISteamUtils::IsSteamInBigPictureMode`) */
  isSteamInBigPictureMode: whether([], ({ utils }) => utils.isSteamInBigPictureMode()),
  /** Whether the machine is a Steam Deck. (`ISteamUtils::IsRunningOnSteamHardware`, before SDK 1.65 `IsSteamRunningOnSteamDeck`) */
  isSteamRunningOnSteamDeck: whether([], ({ utils }: { utils: HardwareQuestions }) =>
    utils.isSteamRunningOnSteamDeck
      ? utils.isSteamRunningOnSteamDeck()
      : utils.isRunningOnSteamHardware?.() === steamDeck,
  ),
  /** Whether the game was started by Steam China. (`ISteamUtils::IsSteamChinaLauncher`) */
  isSteamChinaLauncher: whether([], ({ utils }) => utils.isSteamChinaLauncher()),
  /** Whether Steam runs in VR. (`ISteamUtils::IsSteamRunningInVR`) */
  isSteamRunningInVR: whether([], ({ utils }) => utils.isSteamRunningInVr()),
  /** Whether the game may be streamed to a headset. (`ISteamUtils::IsVRHeadsetStreamingEnabled`) */
  isVRHeadsetStreamingEnabled: whether([], ({ utils }) => utils.isVrHeadsetStreamingEnabled()),
  /** Says whether the game may be streamed to a headset. (`ISteamUtils::SetVRHeadsetStreamingEnabled`) */
  setVRHeadsetStreamingEnabled: does([bool("enabled", true)], ({ utils }, enabled) =>
    utils.setVrHeadsetStreamingEnabled(enabled),
  ),
  /** Shows the game in the dashboard of SteamVR. (`ISteamUtils::StartVRDashboard`) */
  startVRDashboard: does([], ({ utils }) => utils.startVrDashboard()),
});
