// What the loopback has to say on stderr, each thing once per process.
#pragma once

#include <string>

namespace loopback {

enum class Notice {
  IsLoopback,
  RuntimeDirectory,
  NetworkingMissing,
  SendBufferClamped,
  QueryAddress,
  StatsFile,
  HttpRefused,
  InventoryFile,
  UgcFile,
};

void noticeOnce(Notice notice, const std::string &text);

}  // namespace loopback
