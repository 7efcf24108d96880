// Enums of the Utils page.
import { type EnumValue, enumObject } from "@headwater/typed";

/** What a check of a file signature found. Stands for `ECheckFileSignature`. */
export const CheckFileSignature = enumObject({
  CHECK_FILE_SIGNATURE_INVALID_SIGNATURE: 0,
  CHECK_FILE_SIGNATURE_VALID_SIGNATURE: 1,
  CHECK_FILE_SIGNATURE_FILE_NOT_FOUND: 2,
  CHECK_FILE_SIGNATURE_NO_SIGNATURES_FOUND_FOR_THIS_APP: 3,
  CHECK_FILE_SIGNATURE_NO_SIGNATURES_FOUND_FOR_THIS_FILE: 4,
});
export type CheckFileSignature = EnumValue<typeof CheckFileSignature>;

/** Whether the gamepad text input takes one line or several. Stands for `EGamepadTextInputLineMode`. */
export const GamepadTextInputLineMode = enumObject({
  GAMEPAD_TEXT_INPUT_LINE_MODE_SINGLE_LINE: 0,
  GAMEPAD_TEXT_INPUT_LINE_MODE_MULTIPLE_LINES: 1,
});
export type GamepadTextInputLineMode = EnumValue<typeof GamepadTextInputLineMode>;

/** Whether the gamepad text input hides what is typed. Stands for `EGamepadTextInputMode`. */
export const GamepadTextInputMode = enumObject({
  GAMEPAD_TEXT_INPUT_MODE_NORMAL: 0,
  GAMEPAD_TEXT_INPUT_MODE_PASSWORD: 1,
});
export type GamepadTextInputMode = EnumValue<typeof GamepadTextInputMode>;

/** Which floating keyboard is shown. Stands for `EFloatingGamepadTextInputMode`. */
export const FloatingGamepadTextInputMode = enumObject({
  FLOATING_GAMEPAD_TEXT_INPUT_MODE_SINGLE_LINE: 0,
  FLOATING_GAMEPAD_TEXT_INPUT_MODE_MULTIPLE_LINES: 1,
  FLOATING_GAMEPAD_TEXT_INPUT_MODE_EMAIL: 2,
  FLOATING_GAMEPAD_TEXT_INPUT_MODE_NUMERIC: 3,
});
export type FloatingGamepadTextInputMode = EnumValue<typeof FloatingGamepadTextInputMode>;

/** Why an API call failed. Stands for `ESteamAPICallFailure`. */
export const APICallFailure = enumObject({
  STEAM_API_CALL_FAILURE_NONE: -1,
  STEAM_API_CALL_FAILURE_STEAM_GONE: 0,
  STEAM_API_CALL_FAILURE_NETWORK_FAILURE: 1,
  STEAM_API_CALL_FAILURE_INVALID_HANDLE: 2,
  STEAM_API_CALL_FAILURE_MISMATCHED_CALLBACK: 3,
});
export type APICallFailure = EnumValue<typeof APICallFailure>;

/** APICallFailure by the name newer documents give it. */
export const SteamAPICallFailure = APICallFailure;
export type SteamAPICallFailure = APICallFailure;

/** What a text to filter is. Stands for `ETextFilteringContext`. */
export const TextFilteringContext = enumObject({
  TEXT_FILTERING_CONTEXT_UNKNOWN: 0,
  TEXT_FILTERING_CONTEXT_GAME_CONTENT: 1,
  TEXT_FILTERING_CONTEXT_CHAT: 2,
  TEXT_FILTERING_CONTEXT_NAME: 3,
});
export type TextFilteringContext = EnumValue<typeof TextFilteringContext>;
