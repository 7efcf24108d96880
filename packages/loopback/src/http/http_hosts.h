// Whom requests may reach: this machine, and the hosts that HEADWATER_LOOPBACK_HTTP_HOSTS names.
#pragma once

#include "http/http_url.h"

namespace loopback {

/// Whether a request may go there; if not, why. Names are compared as they are: nothing is looked up.
bool isAllowedHost(const HttpUrl& url, std::string& reason);

/// Whether a host is this machine by its name alone: `localhost`, 127.0.0.0/8 or ::1.
bool isLoopbackHost(const std::string& host);

}  // namespace loopback
