// Godot's multiplayer: what users import. Loads nothing of Steam.
export { type Limits, limitTable } from "./limits.js";
export { GodotNode, godotNode, type NodeWithRpcs } from "./scene/godotNode.js";
export { MultiplayerSpawner, type SceneClass, type SpawnerOptions } from "./scene/multiplayerSpawner.js";
export {
  MultiplayerSynchronizer,
  type SyncedProperties,
  type SyncedProperty,
  type SynchronizerOptions,
} from "./scene/multiplayerSynchronizer.js";
export {
  type RpcCallers,
  type RpcDeclaration,
  type RpcDeclarations,
  type RpcHandlers,
  type RpcMode,
  type RpcOptions,
  rpc,
} from "./scene/rpcMethod.js";
export { SceneMultiplayer, type SceneMultiplayerEvents, type SceneMultiplayerOptions } from "./sceneMultiplayer.js";
export type { MultiplayerTransport, TransferMode, TransportEvents, TransportPeer } from "./transport.js";
export * from "./variant.js";
