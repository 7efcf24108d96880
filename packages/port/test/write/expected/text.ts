import * as gd from "../../../runtime/godot.js";

export function work(player: string, score: number, ratio: number, values: any[]): string {
  console.log(`${player} has ${score}`);
  console.log(gd.format("%5.1f%% of %03d, %-4s|", [ratio, score, player]));
  console.log(`one: ${score}`);
  console.log(gd.format("all: %s %s", values));
  console.log(player, score, gd.str(ratio), gd.str(values));
  console.error("a \"quoted\" `text` with ${no} holes\n");
  console.warn("slow");
  let text = "score: " + String(score) + player.toUpperCase();
  text += "!";
  if (text.startsWith("score") && player !== "" && text !== "") {
    text = gd.substr(text.replaceAll("!", "?").trim(), 1, 3);
  }
  console.log(`${gd.format_names("{name}: {0}", { name: player })}singlelong\ntextraw\\nname`);
  return score > 0 ? `${text}` : "";
}
