// Why a copy of GameNetworkingSockets does not load, in words that say what to do.
#pragma once

#include <string>

namespace loopback {

/// Explains the system loader's message: a library of the system that is missing is named with what to install,
/// anything else is for whoever built or installed the package.
std::string explainLoadProblem(const std::string& loaderMessage);

}  // namespace loopback
