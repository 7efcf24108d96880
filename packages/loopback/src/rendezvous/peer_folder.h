// The folder of one SteamID in the rendezvous: reading, writing and cleaning it up.
#pragma once

#include "rendezvous/peer_entry.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace loopback {

/// The entries of processes that are alive; the one written last comes first.
std::vector<PeerEntry> liveEntries(const std::filesystem::path &folder);

/// Writes an entry, with the folder if need be.
bool writeEntry(const std::filesystem::path &folder, const PeerEntry &entry);

/// The file of the port agreed on for a service.
std::filesystem::path agreedPortFile(const std::filesystem::path &folder, const std::string &service);

/// The port agreed on; `choose` is asked for one if nobody has yet, and whoever writes first wins. Empty when the
/// folder cannot be written.
std::optional<uint16_t> agreedPort(const std::filesystem::path &folder, const std::string &service,
                                   const std::function<uint16_t()> &choose);

/// Removes what dead processes left in the folders below `root`, and folders that nobody has used for a while.
void cleanUpPeerFolders(const std::filesystem::path &root);

}  // namespace loopback
