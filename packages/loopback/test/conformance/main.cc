// Runs one case of the conformance tests by name, lists them, or plays a player for another instance.
#include "check.h"
#include "player_process.h"

int main(int argc, char **argv) {
  PlayerProcess::program = argv[0];
  std::string argument = argc > 1 ? argv[1] : "--list";
  if (argument == "--player") return PlayerProcess::serve();
  if (argument == "--list") {
    for (const auto &entry : cases()) std::printf("%s\n", entry.first.c_str());
    return 0;
  }
  auto found = cases().find(argument);
  CHECK(found != cases().end());
  found->second();
  return 0;
}
