// A fixture of the test's own folder, named by an environment variable.
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>

inline std::string fixtureFile(const std::string &name) {
  return std::string(std::getenv("XDG_RUNTIME_DIR")) + "/" + name;
}

inline void writeFixture(const char *variable, const std::string &name, const std::string &text) {
  std::ofstream(fixtureFile(name)) << text;
  setenv(variable, fixtureFile(name).c_str(), 1);
}
