import { SteamServer } from "@headwater/compat-godotsteam";
import { bytesToVariant, variantToBytes } from "@headwater/godot-multiplayer/variant";
import * as gd from "../../../runtime/godot.js";

export function pack(id: number, text: string): Uint8Array {
  let packet: Uint8Array = new Uint8Array();
  packet = gd.resized(packet, 3);
  packet[0] = 7;
  gd.view(packet).setUint16(1, id, true);
  packet = gd.joined(packet, [255]);
  packet = gd.joined(packet, Buffer.from(text));
  return gd.joined(packet, Uint8Array.from([1, 2]));
}

export function unpack(packet: Uint8Array): void {
  if (packet.length < 3 || gd.at(packet, 0) !== 7) {
    return;
  }
  const id = gd.view(packet).getUint16(1, true);
  console.log(`${id}${gd.text_of(packet.slice(4))}${gd.str(gd.view(packet).getFloat32(0, true))}`);
  const buffer = new gd.StreamPeerBuffer();
  buffer.data_array = packet;
  buffer.seek(1);
  console.log(`${buffer.get_u8()}${buffer.get_available_bytes()}`);
  buffer.put_u64(SteamServer.getSteamID());
  const data: Map<string, string> = bytesToVariant(variantToBytes({ type: "hello" })) as any;
  console.log(`${gd.at(data, "type")}${(data.get("name") ?? "nobody")}${gd.to_json(data)}`);
  const json: any = gd.from_json("{}");
  if (json === null || !gd.is_a(json, "Dictionary")) {
    return;
  }
  console.log(`${gd.str(gd.at(json, "a"))}${gd.str(gd.get(json, "b"))}${gd.has(json, "c")}`);
}
