// Runs one case of the conformance tests by name, lists them, or plays a part for another instance.
#include "check.h"
#include "echo_process.h"
#include "player_process.h"

int main(int argc, char** argv) {
  ChildProcess::program = argv[0];
  std::string argument = argc > 1 ? argv[1] : "--list";
  if (argument == "--player") return PlayerProcess::serve();
  if (argument == "--echo") return EchoProcess::serve();
  if (argument == "--list") {
    for (const auto& entry : cases()) std::printf("%s\n", entry.first.c_str());
    return 0;
  }
  auto found = cases().find(argument);
  CHECK(found != cases().end());
  found->second();
  return 0;
}
