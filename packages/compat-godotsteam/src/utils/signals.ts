// Signals of the Utils page.
import type { CheckFileSignature as CheckedFileSignature } from "@headwater/typed";
import { answer, callback, type SignalSources } from "../core/signalSource.js";
import type { CheckFileSignature } from "./enums.js";

export interface UtilsSignals {
  /** The machine wakes from sleep. Stands for `AppResumingFromSuspend_t`. */
  app_resuming_from_suspend: [];
  /** Answers `checkFileSignature`. Stands for `CheckFileSignature_t`. */
  check_file_signature: [signature: CheckFileSignature];
  /** The dictionary of `filterText` has changed. Stands for `FilterTextDictionaryChanged_t`. */
  filter_text_dictionary_changed: [language: number];
  /** The floating keyboard is closed. Stands for `FloatingGamepadTextInputDismissed_t`. */
  floating_gamepad_text_input_dismissed: [];
  /**
   * The full-screen keyboard is closed; `text` is empty unless `submitted`. Stands for `GamepadTextInputDismissed_t`.
   */
  gamepad_text_input_dismissed: [submitted: boolean, text: string, app_id: number];
  /** The country of the machine has changed. Stands for `IPCountry_t`. */
  ip_country: [];
  /** The battery is low: `power` minutes are left. Stands for `LowBatteryPower_t`. */
  low_power: [power: number];
  /**
   * A call is answered: its handle, the id of the callback that answers it, and the bytes of that. Other signals bring
   * the answers. Stands for `SteamAPICallCompleted_t`.
   */
  steam_api_call_completed: [async_call: bigint, callback: number, parameter: number];
  /** Steam is about to end. Stands for `SteamShutdown_t`. */
  steam_shutdown: [];
}

export const utilsSignals = {
  app_resuming_from_suspend: callback("appResumingFromSuspend", () => []),
  check_file_signature: answer(({ checkFileSignature }: CheckedFileSignature) => [checkFileSignature]),
  filter_text_dictionary_changed: callback("filterTextDictionaryChanged", ({ language }) => [language]),
  floating_gamepad_text_input_dismissed: callback("floatingGamepadTextInputDismissed", () => []),
  gamepad_text_input_dismissed: callback("gamepadTextInputDismissed", ({ submitted, appId }, { utils }) => [
    submitted,
    (submitted && utils.getEnteredGamepadTextInput()) || "",
    appId,
  ]),
  ip_country: callback("ipCountry", () => []),
  low_power: callback("lowBatteryPower", ({ minutesBatteryLeft }) => [minutesBatteryLeft]),
  steam_api_call_completed: callback("steamApiCallCompleted", ({ asyncCall, callback: id, paramBytes }) => [
    asyncCall,
    id,
    paramBytes,
  ]),
  steam_shutdown: callback("steamShutdown", () => []),
} satisfies SignalSources<UtilsSignals>;
