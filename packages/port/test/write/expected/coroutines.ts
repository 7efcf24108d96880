import { SteamServer } from "@headwater/compat-godotsteam";
import * as gd from "../../../runtime/godot.js";

export const answered = new gd.Signal<[value: number]>();

export async function _ready(): Promise<void> {
  SteamServer.logOnAnonymous();
  await SteamServer.server_connected;
  const result: number = await answered;
  const name_of_it = await ask("who", result);
  console.log(name_of_it);
  forget();
}

export async function ask(what: string, times: number): Promise<string> {
  for (let i = 0; i < times; i++) {
    await gd.get_tree().process_frame;
  }
  return what;
}

export async function forget(): Promise<void> {
  await gd.get_tree().create_timer(1.5).timeout;
  console.log("forgotten");
}
