// Fork, exec and two pipes.
#include "child_process.h"

#include "check.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

std::string ChildProcess::program;

ChildProcess::ChildProcess(const char* argument, const std::map<std::string, std::string>& environment) {
  int toChild[2], fromChild[2];
  CHECK(pipe(toChild) == 0 && pipe(fromChild) == 0);
  // Our ends must not stay open in children started later.
  for (int file : {toChild[0], toChild[1], fromChild[0], fromChild[1]}) CHECK(fcntl(file, F_SETFD, FD_CLOEXEC) == 0);
  pid_ = fork();
  CHECK(pid_ >= 0);
  if (pid_ == 0) {
    dup2(toChild[0], STDIN_FILENO);
    dup2(fromChild[1], STDOUT_FILENO);
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    execl(program.c_str(), program.c_str(), argument, nullptr);
    _exit(127);
  }
  close(toChild[0]);
  close(fromChild[1]);
  input_ = toChild[1];
  output_ = fromChild[0];
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : pid_(other.pid_), input_(other.input_), output_(other.output_) {
  other.pid_ = 0;
}

ChildProcess::~ChildProcess() {
  if (pid_) quit();
}

void ChildProcess::write(const void* data, size_t size) {
  CHECK(::write(input_, data, size) == static_cast<ssize_t>(size));
}

void ChildProcess::read(void* out, size_t size) {
  auto* bytes = static_cast<char*>(out);
  while (size > 0) {
    ssize_t count = ::read(output_, bytes, size);
    CHECK(count > 0);
    bytes += count;
    size -= static_cast<size_t>(count);
  }
}

void ChildProcess::quit() {
  close(input_);
  wait();
}

void ChildProcess::kill(int signal) {
  ::kill(pid_, signal);
  close(input_);
  wait();
}

void ChildProcess::wait() {
  int status = 0;
  CHECK(waitpid(pid_, &status, 0) == pid_);
  close(output_);
  pid_ = 0;
}
