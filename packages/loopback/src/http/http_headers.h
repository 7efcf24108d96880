// The fields of a request or a response, in their order.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace loopback {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// The values of a header, joined with commas as HTTP allows; false if there is none of that name, in any case.
bool findHeader(const HttpHeaders& headers, const std::string& name, std::string& value);

}  // namespace loopback
