#include "tcp/tcp_link.h"

namespace loopback {

void TcpLink::flush() {
  while (isUsable() && pending() > 0) {
    size_t count = 0;
    TcpIo result = writeTcp(socket, outgoing.data() + written, pending(), count);
    written += count;
    if (result == TcpIo::Ended) drop();
    if (result != TcpIo::Done) break;
  }
  if (pending() == 0) {
    outgoing.clear();
    written = 0;
  }
}

void TcpLink::drop() {
  socket.close();
  stage = Stage::Gone;
}

}  // namespace loopback
