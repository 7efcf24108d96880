// Reading a JSON file that the user wrote: a fixture or a scenario.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace loopback {

using Json = nlohmann::json;

/// The content of a JSON file, comments allowed. Nothing, with what is wrong and where in `error`
/// (`items.json:3:7: ...`), if it cannot be read or is no JSON.
std::optional<Json> readJsonFile(const std::string& path, std::string& error);

/// The same for text from elsewhere, which messages call `name`.
std::optional<Json> readJsonText(const std::string& text, const std::string& name, std::string& error);

}  // namespace loopback
