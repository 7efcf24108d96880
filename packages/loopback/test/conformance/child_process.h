// This program again, in another process, with its stdin and stdout as pipes.
#pragma once

#include <sys/types.h>
#include <cstddef>
#include <map>
#include <string>

class ChildProcess {
 public:
  /// Path of this program.
  static std::string program;

  /// Starts it with one argument and these environment variables on top of ours.
  ChildProcess(const char* argument, const std::map<std::string, std::string>& environment);
  ChildProcess(ChildProcess&& other) noexcept;
  ChildProcess(const ChildProcess&) = delete;
  /// Ends it cleanly if that has not been done.
  ~ChildProcess();

  void write(const void* data, size_t size);
  /// Waits for this many bytes.
  void read(void* out, size_t size);

  /// Closes its stdin, or sends a signal, and waits for its end.
  void quit();
  void kill(int signal);

 private:
  void wait();

  pid_t pid_ = 0;
  int input_ = -1;
  int output_ = -1;
};
