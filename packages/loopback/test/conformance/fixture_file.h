// Fixtures in a folder of this process's own, named by environment variables.
#pragma once

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

inline std::string fixtureFile(const std::string& name) {
  std::string folder = std::string(std::getenv("XDG_RUNTIME_DIR")) + "/fixture-" + std::to_string(getpid());
  std::filesystem::create_directories(folder);
  return folder + "/" + name;
}

inline void writeFixture(const char* variable, const std::string& name, const std::string& text) {
  std::ofstream(fixtureFile(name)) << text;
  setenv(variable, fixtureFile(name).c_str(), 1);
}
