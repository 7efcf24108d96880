// The control functions that a loopback library exports: one list declares and loads them.
#pragma once

#include <cstdint>
#include <string>

/// HeadwaterLoopback_* by the rest of its name, with its signature.
#define LOOPBACK_CONTROL_FUNCTIONS(X)                                                    \
  X(int, AddFault, (const char *json, char *error, int errorSize))                       \
  X(bool, AddScenario, (const char *json, const char *name, char *error, int errorSize)) \
  X(bool, RemoveFault, (int id))                                                         \
  X(void, ClearFaults, ())                                                               \
  X(int, GetFaultHits, (int id))                                                         \
  X(bool, PostCallback, (bool toUser, int callback, const void *payload, int size))      \
  X(void, AdvanceTime, (int64_t milliseconds))                                           \
  X(void, Seed, (uint64_t seed))                                                         \
  X(int, GetServerState, (char *json, int size))

struct LoopbackFunctions {
#define X(type, name, parameters) type(*name) parameters;
  LOOPBACK_CONTROL_FUNCTIONS(X)
#undef X
};

/// Opens a library for the rest of the process; the one that is loaded already, if it is the same file. Null, with
/// `error` set, if it cannot be loaded or is no loopback.
const LoopbackFunctions *openLoopback(const std::string &path, std::string &error);
