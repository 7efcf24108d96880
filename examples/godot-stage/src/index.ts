// What the GodotSteam ports of this folder's neighbours stand on: Godot's main loop, and players to play with.
export { connectPlayer, type PlayerConnection } from "./connectPlayer.js";
export { get_tree, mainLoop, type NodeScript } from "./mainLoop.js";
export { type Demo, playDemo, type Stage } from "./playDemo.js";
export { PlayerProcess } from "./playerProcess.js";
