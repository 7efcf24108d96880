extends Node
@rpc("any_peer") func zeta_base(): print("CALLED zeta_base by ", multiplayer.get_remote_sender_id())
