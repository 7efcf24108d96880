// Why an API call failed, in words.
import { APICallFailure } from "./enums.js";

const sentences: Readonly<Record<number, string>> = {
  [APICallFailure.STEAM_API_CALL_FAILURE_NONE]: "The call did not fail.",
  [APICallFailure.STEAM_API_CALL_FAILURE_STEAM_GONE]: "The Steam process went away.",
  [APICallFailure.STEAM_API_CALL_FAILURE_NETWORK_FAILURE]: "The connection to Steam was lost.",
  [APICallFailure.STEAM_API_CALL_FAILURE_INVALID_HANDLE]: "Steam does not know the handle of the call.",
  [APICallFailure.STEAM_API_CALL_FAILURE_MISMATCHED_CALLBACK]: "The call was answered with another callback.",
};

/** A sentence for each value of APICallFailure. */
export function failureSentence(failure: number): string {
  return sentences[failure] ?? `Steam gave a reason that this version does not know: ${failure}.`;
}
