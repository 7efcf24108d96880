// Utils: images, the text of the keyboard, failures in words.
import { SteamUtils } from "@headwater/typed";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SteamServer } from "../src/index.js";
import { failureSentence } from "../src/utils/steamState.js";
import { logged, next, post, start } from "./loopback.js";

beforeEach(() => {
  logged();
  start();
});
afterEach(() => {
  vi.restoreAllMocks();
  SteamServer.serverShutdown();
});

test("an image has 4 bytes for each pixel", () => {
  vi.spyOn(SteamUtils.prototype, "getImageSize").mockReturnValue({ width: 2, height: 3 });
  const read = vi.spyOn(SteamUtils.prototype, "getImageRgba").mockReturnValue(new Uint8Array(24));
  const size = SteamServer.getImageSize(1);
  expect(size).toEqual({ width: 2, height: 3 });
  expect(size.success).toBe(true);
  const image = SteamServer.getImageRGBA(1);
  expect(Object.keys(image)).toEqual(["buffer", "success"]);
  expect(image).toEqual({ buffer: new Uint8Array(24), success: true });
  expect(read.mock.calls).toEqual([[1, 24]]);
});

test.each([
  [true, "Ada"],
  [false, ""],
])("the keyboard is closed, submitted: %s", async (submitted, text) => {
  vi.spyOn(SteamUtils.prototype, "getEnteredGamepadTextInput").mockReturnValue("Ada");
  post("GamepadTextInputDismissed_t", { m_bSubmitted: submitted, m_unSubmittedText: 4, m_unAppID: 480 });
  expect(await next("gamepad_text_input_dismissed")).toEqual([submitted, text, 480]);
});

test("every failure has a sentence", () => {
  const known = Object.values(SteamServer.APICallFailure).map(Number).filter(Number.isInteger);
  const sentences = [...known, 99].map(failureSentence);
  expect(new Set(sentences).size).toBe(6);
  expect(sentences.at(-1)).toContain("99");
});
