// Godot's multiplayer: what users import.
export * from "./variant.js";
