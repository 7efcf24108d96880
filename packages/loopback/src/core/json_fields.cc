// Checks a value's type before it is taken: the JSON library would end the process at a wrong one.
#include "core/json_fields.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace loopback {

namespace {
/// An unsigned number, or the decimal digits of one.
bool readId(const Json& value, uint64_t& id) {
  if (value.is_number_unsigned()) {
    id = value.get<uint64_t>();
    return true;
  }
  if (!value.is_string()) return false;
  const auto& digits = value.get_ref<const std::string&>();
  if (digits.empty() || digits.size() > 20 || digits.find_first_not_of("0123456789") != std::string::npos) return false;
  id = std::strtoull(digits.c_str(), nullptr, 10);
  return std::to_string(id) == digits;
}

constexpr const char* kIdWanted = "must be a 64-bit id as a text of decimal digits";
}  // namespace

void JsonErrors::add(const std::string& place, const std::string& message) {
  messages.push_back(file + ": " + place + ": " + message);
}

std::string JsonErrors::text() const {
  std::string lines;
  for (const std::string& message : messages) lines += (lines.empty() ? "" : "\n") + message;
  return lines;
}

JsonFields::JsonFields(const Json& value, std::string place, JsonErrors& errors)
    : value_(value.is_object() ? &value : nullptr), place_(std::move(place)), errors_(errors) {
  if (!value_) errors_.add(place_, "must be an object");
}

bool JsonFields::has(const char* name) const { return value_ && value_->contains(name); }

const Json* JsonFields::value(const char* name) {
  asked_.insert(name);
  if (!value_) return nullptr;
  auto found = value_->find(name);
  return found == value_->end() ? nullptr : &*found;
}

std::string JsonFields::text(const char* name, const std::string& fallback) {
  const Json* field = value(name);
  if (!field) return fallback;
  if (field->is_string()) return field->get<std::string>();
  fail(name, "must be a text");
  return fallback;
}

std::vector<std::string> JsonFields::texts(const char* name) {
  std::vector<std::string> all;
  for (const Json* element : array(name)) {
    if (!element->is_string()) errors_.add(placeOf(name, all.size()), "must be a text");
    all.push_back(element->is_string() ? element->get<std::string>() : "");
  }
  return all;
}

bool JsonFields::flag(const char* name, bool fallback) {
  const Json* field = value(name);
  if (!field) return fallback;
  if (field->is_boolean()) return field->get<bool>();
  fail(name, "must be true or false");
  return fallback;
}

double JsonFields::number(const char* name, double fallback) {
  const Json* field = value(name);
  if (!field) return fallback;
  if (field->is_number()) return field->get<double>();
  fail(name, "must be a number");
  return fallback;
}

int64_t JsonFields::integer(const char* name, int64_t fallback, int64_t lowest, int64_t highest) {
  const Json* field = value(name);
  if (!field) return fallback;
  // Unsigned values above the signed range become negative when they are read as signed.
  bool fits = field->is_number_integer() && !(field->is_number_unsigned() && field->get<int64_t>() < 0);
  int64_t number = fits ? field->get<int64_t>() : 0;
  if (fits && number >= lowest && number <= highest) return number;
  fail(name, "must be a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
  return fallback;
}

uint64_t JsonFields::id(const char* name, uint64_t fallback) {
  const Json* field = value(name);
  uint64_t id = fallback;
  if (field && !readId(*field, id)) fail(name, kIdWanted);
  return id;
}

std::vector<uint64_t> JsonFields::ids(const char* name) {
  std::vector<uint64_t> all;
  for (const Json* element : array(name)) {
    uint64_t id = 0;
    if (!readId(*element, id)) errors_.add(placeOf(name, all.size()), kIdWanted);
    all.push_back(id);
  }
  return all;
}

std::vector<const Json*> JsonFields::array(const char* name) {
  std::vector<const Json*> elements;
  const Json* field = value(name);
  if (!field) return elements;
  if (!field->is_array()) {
    fail(name, "must be an array");
    return elements;
  }
  for (const Json& element : *field) elements.push_back(&element);
  return elements;
}

std::vector<std::string> JsonFields::names() const {
  std::vector<std::string> all;
  if (!value_) return all;
  for (auto field = value_->begin(); field != value_->end(); ++field) all.push_back(field.key());
  return all;
}

std::string JsonFields::placeOf(const char* name) const { return place_ + "." + name; }

std::string JsonFields::placeOf(const char* name, size_t index) const {
  return placeOf(name) + "[" + std::to_string(index) + "]";
}

void JsonFields::expectNoOthers() {
  for (const std::string& name : names()) {
    if (asked_.count(name) == 0) errors_.add(place_, "has no field \"" + name + "\"; remove or correct it");
  }
}

void JsonFields::fail(const char* name, const std::string& message) { errors_.add(placeOf(name), message); }

}  // namespace loopback
