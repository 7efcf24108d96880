// Utils: what a player's machine shows and does. Steam has none of it for a dedicated server, and answers so.
import type { NotificationPosition } from "@headwater/typed";
import { bool, int32, member, text, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { FloatingGamepadTextInputMode, GamepadTextInputLineMode, GamepadTextInputMode } from "./enums.js";

const page = "Utils";

/** Each SDK has one of them. */
interface HardwareQuestions {
  isSteamRunningOnSteamDeck?(): boolean;
  isRunningOnSteamHardware?(): number;
}

/** `SteamHardwareType.SteamDeck`, of an enum that not every SDK has. */
const steamDeck = 1;

export class PlayerMachine extends SteamServerBase {
  /**
   * Seconds since the game was in the foreground.
   *
   * Stands for `ISteamUtils::GetSecondsSinceAppActive`.
   */
  getSecondsSinceAppActive(): number {
    return this.invoke(page, "getSecondsSinceAppActive", [], 0, ({ utils }) => utils.getSecondsSinceAppActive());
  }

  /**
   * Seconds since someone used the machine.
   *
   * Stands for `ISteamUtils::GetSecondsSinceComputerActive`.
   */
  getSecondsSinceComputerActive(): number {
    return this.invoke(page, "getSecondsSinceComputerActive", [], 0, ({ utils }) =>
      utils.getSecondsSinceComputerActive(),
    );
  }

  /**
   * Charge of the battery, 0 to 100 percent; 255: on mains power.
   *
   * Stands for `ISteamUtils::GetCurrentBatteryPower`.
   */
  getCurrentBatteryPower(): number {
    return this.invoke(page, "getCurrentBatteryPower", [], 0, ({ utils }) => utils.getCurrentBatteryPower());
  }

  /**
   * The language Steam is shown in.
   *
   * Stands for `ISteamUtils::GetSteamUILanguage`.
   */
  getSteamUILanguage(): string {
    return this.invoke(page, "getSteamUILanguage", [], "", ({ utils }) => utils.getSteamUiLanguage() ?? "");
  }

  /**
   * Whether the overlay can be opened.
   *
   * Stands for `ISteamUtils::IsOverlayEnabled`.
   */
  isOverlayEnabled(): boolean {
    return this.invoke(page, "isOverlayEnabled", [], false, ({ utils }) => utils.isOverlayEnabled());
  }

  /**
   * Whether the overlay needs a frame to be drawn.
   *
   * Stands for `ISteamUtils::BOverlayNeedsPresent`.
   */
  overlayNeedsPresent(): boolean {
    return this.invoke(page, "overlayNeedsPresent", [], false, ({ utils }) => utils.overlayNeedsPresent());
  }

  /**
   * Pixels between notifications and the edges of the window.
   *
   * Stands for `ISteamUtils::SetOverlayNotificationInset`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setOverlayNotificationInset(horizontal: number, vertical: number): void {
    this.invoke(
      page,
      "setOverlayNotificationInset",
      [int32("horizontal", horizontal), int32("vertical", vertical)],
      undefined,
      ({ utils }, ...args) => utils.setOverlayNotificationInset(...args),
    );
  }

  /**
   * The corner that notifications are shown in.
   *
   * Stands for `ISteamUtils::SetOverlayNotificationPosition`.
   *
   * @param position - 0: top left, 1: top right, 2: bottom left, 3: bottom right.
   * @throws TypeError for an argument of the wrong type.
   */
  setOverlayNotificationPosition(position: number): void {
    this.invoke(
      page,
      "setOverlayNotificationPosition",
      [member<NotificationPosition>("position", position)],
      undefined,
      ({ utils }, ...args) => utils.setOverlayNotificationPosition(...args),
    );
  }

  /**
   * Shows the full-screen keyboard; `gamepad_text_input_dismissed` brings the text.
   *
   * Stands for `ISteamUtils::ShowGamepadTextInput`.
   *
   * @param max_text - Characters at most.
   * @throws TypeError for an argument of the wrong type.
   */
  showGamepadTextInput(
    input_mode: GamepadTextInputMode,
    line_input_mode: GamepadTextInputLineMode,
    description: string,
    max_text: number,
    preset_text: string,
  ): boolean {
    return this.invoke(
      page,
      "showGamepadTextInput",
      [
        member<GamepadTextInputMode>("input_mode", input_mode),
        member<GamepadTextInputLineMode>("line_input_mode", line_input_mode),
        text("description", description),
        uint32("max_text", max_text),
        text("preset_text", preset_text),
      ],
      false,
      ({ utils }, ...args) => utils.showGamepadTextInput(...args),
    );
  }

  /**
   * Closes the full-screen keyboard.
   *
   * Stands for `ISteamUtils::DismissGamepadTextInput`.
   */
  dismissGamepadTextInput(): boolean {
    return this.invoke(page, "dismissGamepadTextInput", [], false, ({ utils }) => utils.dismissGamepadTextInput());
  }

  /**
   * Shows the floating keyboard beside a text field, given in pixels of the window.
   *
   * Stands for `ISteamUtils::ShowFloatingGamepadTextInput`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  showFloatingGamepadTextInput(
    input_mode: FloatingGamepadTextInputMode,
    text_field_x_position: number,
    text_field_y_position: number,
    text_field_width: number,
    text_field_height: number,
  ): boolean {
    return this.invoke(
      page,
      "showFloatingGamepadTextInput",
      [
        member<FloatingGamepadTextInputMode>("input_mode", input_mode),
        int32("text_field_x_position", text_field_x_position),
        int32("text_field_y_position", text_field_y_position),
        int32("text_field_width", text_field_width),
        int32("text_field_height", text_field_height),
      ],
      false,
      ({ utils }, ...args) => utils.showFloatingGamepadTextInput(...args),
    );
  }

  /**
   * Closes the floating keyboard.
   *
   * Stands for `ISteamUtils::DismissFloatingGamepadTextInput`.
   */
  dismissFloatingGamepadTextInput(): boolean {
    return this.invoke(page, "dismissFloatingGamepadTextInput", [], false, ({ utils }) =>
      utils.dismissFloatingGamepadTextInput(),
    );
  }

  /**
   * Whether a controller works as mouse and keyboard, for launchers.
   *
   * Stands for `ISteamUtils::SetGameLauncherMode`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setGameLauncherMode(mode: boolean): void {
    this.invoke(page, "setGameLauncherMode", [bool("mode", mode)], undefined, ({ utils }, ...args) =>
      utils.setGameLauncherMode(...args),
    );
  }

  /**
   * Whether Steam is in Big Picture mode.
   *
   * Stands for `ISteamUtils::IsSteamInBigPictureMode`.
   */
  isSteamInBigPictureMode(): boolean {
    return this.invoke(page, "isSteamInBigPictureMode", [], false, ({ utils }) => utils.isSteamInBigPictureMode());
  }

  /**
   * Whether the machine is a Steam Deck.
   *
   * Stands for `ISteamUtils::IsRunningOnSteamHardware`, before SDK 1.65 `IsSteamRunningOnSteamDeck`.
   */
  isSteamRunningOnSteamDeck(): boolean {
    return this.invoke(page, "isSteamRunningOnSteamDeck", [], false, ({ utils }: { utils: HardwareQuestions }) =>
      utils.isSteamRunningOnSteamDeck
        ? utils.isSteamRunningOnSteamDeck()
        : utils.isRunningOnSteamHardware?.() === steamDeck,
    );
  }

  /**
   * Whether the game was started by Steam China.
   *
   * Stands for `ISteamUtils::IsSteamChinaLauncher`.
   */
  isSteamChinaLauncher(): boolean {
    return this.invoke(page, "isSteamChinaLauncher", [], false, ({ utils }) => utils.isSteamChinaLauncher());
  }

  /**
   * Whether Steam runs in VR.
   *
   * Stands for `ISteamUtils::IsSteamRunningInVR`.
   */
  isSteamRunningInVR(): boolean {
    return this.invoke(page, "isSteamRunningInVR", [], false, ({ utils }) => utils.isSteamRunningInVr());
  }

  /**
   * Whether the game may be streamed to a headset.
   *
   * Stands for `ISteamUtils::IsVRHeadsetStreamingEnabled`.
   */
  isVRHeadsetStreamingEnabled(): boolean {
    return this.invoke(page, "isVRHeadsetStreamingEnabled", [], false, ({ utils }) =>
      utils.isVrHeadsetStreamingEnabled(),
    );
  }

  /**
   * Says whether the game may be streamed to a headset.
   *
   * Stands for `ISteamUtils::SetVRHeadsetStreamingEnabled`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setVRHeadsetStreamingEnabled(enabled: boolean = true): void {
    this.invoke(page, "setVRHeadsetStreamingEnabled", [bool("enabled", enabled)], undefined, ({ utils }, ...args) =>
      utils.setVrHeadsetStreamingEnabled(...args),
    );
  }

  /**
   * Shows the game in the dashboard of SteamVR.
   *
   * Stands for `ISteamUtils::StartVRDashboard`.
   */
  startVRDashboard(): void {
    this.invoke(page, "startVRDashboard", [], undefined, ({ utils }) => utils.startVrDashboard());
  }
}
