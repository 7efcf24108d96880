// Answers too large for one UDP packet go out in several.
#pragma once

#include "query/packet_writer.h"

namespace loopback {

/// The packets to send for an answer: itself if it fits, else its pieces under this id.
std::vector<Packet> splitPacket(Packet answer, uint32_t id);

}  // namespace loopback
