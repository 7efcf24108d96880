// The folder of one SteamID in the rendezvous: reading, writing and cleaning it up.
#pragma once

#include "rendezvous/peer_entry.h"
#include "rendezvous/private_ports.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace loopback {

/// The entries of processes that are alive; the one written last comes first.
std::vector<PeerEntry> liveEntries(const std::filesystem::path& folder);

/// Writes an entry, with the folder if need be.
bool writeEntry(const std::filesystem::path& folder, const PeerEntry& entry);

/// The file of the port agreed on for a service.
std::filesystem::path agreedPortFile(const std::filesystem::path& folder, const std::string& service);

/// The port agreed on, reserved now if nobody has done so yet; whoever writes first wins. Empty when the folder cannot
/// be written.
std::optional<uint16_t> agreedPort(const std::filesystem::path& folder, const std::string& service);

/// Forgets the ports agreed on for a peer that leaves, unless another process uses its SteamID as well.
void forgetAgreedPorts(const std::filesystem::path& folder);

/// Removes what dead processes left in the folders below `root`, and folders that nobody has used for a while.
void cleanUpPeerFolders(const std::filesystem::path& root);

}  // namespace loopback
