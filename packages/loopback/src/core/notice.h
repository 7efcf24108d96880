// What the loopback has to say on stderr.
#pragma once

#include <string>

namespace loopback {

enum class Notice {
  IsLoopback,
  RuntimeDirectory,
  NetworkingMissing,
  TcpNetworking,
  SendBufferClamped,
  QueryAddress,
  StatsFile,
  HttpRefused,
  InventoryFile,
  UgcFile,
};

void say(const std::string& text);

/// Says it once in the process.
void noticeOnce(Notice notice, const std::string& text);

}  // namespace loopback
