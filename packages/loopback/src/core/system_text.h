// Texts of ours are UTF-8 on every system. Windows keeps its own as UTF-16, and reads bytes in a code page of the
// machine.
#pragma once

#include <string>

namespace loopback {

#ifdef _WIN32
std::wstring wideText(const std::string& text);
std::string textOfWide(const std::wstring& wide);
#endif

/// The environment variable, as the system has it now; empty if it is not set.
std::string environmentVariable(const char* name);

}  // namespace loopback
