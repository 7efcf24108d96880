// Signals of the Utils page.
import type { CheckFileSignature as CheckedFileSignature } from "@headwater/typed";
import { answer, callback } from "../core/signalSource.js";
import type { CheckFileSignature } from "../enums.js";

export const utilsSignals = {
  /** The machine wakes from sleep. (`AppResumingFromSuspend_t`) */
  app_resuming_from_suspend: callback("appResumingFromSuspend", (): [] => []),
  /** Answers `checkFileSignature`. (`CheckFileSignature_t`) */
  check_file_signature: answer(({ checkFileSignature }: CheckedFileSignature): [signature: CheckFileSignature] => [
    checkFileSignature,
  ]),
  /** The dictionary of `filterText` has changed. (`FilterTextDictionaryChanged_t`) */
  filter_text_dictionary_changed: callback("filterTextDictionaryChanged", ({ language }): [language: number] => [
    language,
  ]),
  /** The floating keyboard is closed. (`FloatingGamepadTextInputDismissed_t`) */
  floating_gamepad_text_input_dismissed: callback("floatingGamepadTextInputDismissed", (): [] => []),
  /** The full-screen keyboard is closed; `text` is empty unless `submitted`. (`GamepadTextInputDismissed_t`) */
  gamepad_text_input_dismissed: callback(
    "gamepadTextInputDismissed",
    ({ submitted, appId }, { utils }): [submitted: boolean, text: string, app_id: number] => [
      submitted,
      (submitted && utils.getEnteredGamepadTextInput()) || "",
      appId,
    ],
  ),
  /** The country of the machine has changed. (`IPCountry_t`) */
  ip_country: callback("ipCountry", (): [] => []),
  /** The battery is low: `power` minutes are left. (`LowBatteryPower_t`) */
  low_power: callback("lowBatteryPower", ({ minutesBatteryLeft }): [power: number] => [minutesBatteryLeft]),
  /**
   * A call is answered: its handle, the id of the callback that answers it, and the bytes of that. Other signals bring
   * the answers. (`SteamAPICallCompleted_t`)
   */
  steam_api_call_completed: callback(
    "steamApiCallCompleted",
    ({ asyncCall, callback: id, paramBytes }): [async_call: bigint, callback: number, parameter: number] => [
      asyncCall,
      id,
      paramBytes,
    ],
  ),
  /** Steam is about to end. (`SteamShutdown_t`) */
  steam_shutdown: callback("steamShutdown", (): [] => []),
};
