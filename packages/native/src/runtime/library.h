// The Steam library of this process: opened once at run time, its functions in one table made from one generated list.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "steam_sdk.h"

namespace headwater {

struct Symbols {
#define HEADWATER_SYMBOL(name) decltype(&::name) name = nullptr;
#include "../generated/symbols.inc"
#undef HEADWATER_SYMBOL
};

/// Process-wide: Steam's own state is. Filled by openLibrary and never cleared, so calls need no lock.
extern Symbols api;

struct Library {
  std::string path;
  bool isLoopback = false;
  /// The newest known SDK whose accessors it all exports; empty if there is none.
  std::string sdkVersion;
  /// Functions of the generated list that the library does not export.
  std::vector<std::string> missing;
  /// Functions that it exports with another signature than the glue was compiled for, and of which it is not known how
  /// to call them: they are not.
  std::vector<std::string> incompatible;
  /// Functions that are called by its own signature, through an adapter.
  std::set<std::string> adapted;
  /// Where its SDK is another one: its interface versions by ours, and what its inline functions hand to it, each list
  /// a row of texts that end in a zero.
  std::map<std::string, const char*> interfaceVersions;
  std::map<std::string, const char*> versionLists;
};

/// Why a function of the generated list cannot be called: `does not export X; it looks like SDK 1.60`.
std::string describeMissing(const Library& library, const char* symbol);

/// What to say of the library's SDK: `it looks like SDK 1.60`.
std::string describeSdk(const Library& library);

/// The version by which the opened library knows the interface of this version.
const char* interfaceVersion(const char* own);

/// What the opened library wants to hear from an inline function of the headers that hands it a list of interface
/// versions; `own` if its SDK is the headers'.
const char* versionList(const char* function, const char* own);

/// The opened library, or nullptr.
const Library* loadedLibrary();

/// Opens `path` and resolves the table. On failure returns nullptr and sets `error` to the system's reason. A second
/// call with the same path returns the same library; with another path it fails, because Steam's state is per process.
/// A `steamClient` that is not empty is loaded first: the library asks the system for its client by name, and gets the
/// one that is there.
const Library* openLibrary(const std::string& path, const std::string& steamClient, std::string* error);

}  // namespace headwater
