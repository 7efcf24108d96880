// What is no valid text is replaced: nothing here may fail.
#include "core/system_text.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cstdlib>
#endif

namespace loopback {

#ifdef _WIN32

std::wstring wideText(const std::string& text) {
  auto size = static_cast<int>(text.size());
  std::wstring wide(static_cast<size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0)), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, text.data(), size, wide.data(), static_cast<int>(wide.size()));
  return wide;
}

std::string textOfWide(const std::wstring& wide) {
  auto size = static_cast<int>(wide.size());
  int needed = WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr);
  std::string text(static_cast<size_t>(needed), '\0');
  WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, text.data(), needed, nullptr, nullptr);
  return text;
}

// The C library's copy is of when this library was loaded, and Node does not change it.
std::string environmentVariable(const char* name) {
  std::wstring wideName = wideText(name), value;
  // It may grow between two calls. The size told is with the NUL where there is too little room, without it where not.
  while (true) {
    DWORD size = GetEnvironmentVariableW(wideName.c_str(), value.data(), static_cast<DWORD>(value.size()));
    bool isWhole = size < value.size() || size == 0;
    value.resize(size);
    if (isWhole) return textOfWide(value);
  }
}

#else

std::string environmentVariable(const char* name) {
  const char* text = std::getenv(name);
  return text ? text : "";
}

#endif

}  // namespace loopback
