// Interfaces: methods, annotations, overloads, hidden methods, accessors.
#include "macros.h"

struct Details_t;
struct Done_t;
#define STEAMTHING_INTERFACE_VERSION "SteamThing012"

/// Things that can be done.
class ISteamThing {
 public:
  /// Counts them.
  virtual uint32_t Count() = 0;
  /// Starts something.
  ///
  /// Takes a while.
  /// - one
  /// - two
  STEAM_CALL_RESULT(Done_t)
  virtual uint64_t Start(const char *pchName) = 0;
  virtual bool GetName(STEAM_OUT_STRING_COUNT(cchName) char *pchName, int cchName) = 0;
  virtual bool GetDetails(STEAM_OUT_STRUCT() Details_t *pDetails, const struct Details_t &like) = 0;
  virtual int List(STEAM_OUT_ARRAY_COUNT(nMax, The list) uint64_t *pList, int nMax) = 0;
  STEAM_FLAT_NAME(SetInt) virtual bool Set(const char *pchKey, int nValue) = 0;
  STEAM_FLAT_NAME(SetFloat) virtual bool Set(const char *pchKey, float flValue) = 0;
  STEAM_PRIVATE_API(virtual void Hidden() = 0;)
  STEAM_CALL_BACK(Done_t) virtual void Enable() = 0;
  /** Inline helpers are part of the flat API as well. */
  bool SetTwice(const char *pchKey, int nValue) { return Set(pchKey, nValue) && Set(pchKey, nValue); }
  bool operator==(const ISteamThing &other) const { return this == &other; }
  static int Unrelated();

 protected:
  virtual ~ISteamThing() {}
};

STEAM_DEFINE_INTERFACE_ACCESSOR(ISteamThing *, SteamThing, "user", STEAMTHING_INTERFACE_VERSION)
STEAM_DEFINE_INTERFACE_ACCESSOR(ISteamThing *, SteamGameServerThing, "gameserver", STEAMTHING_INTERFACE_VERSION)

// Not an interface: no leading I.
class CHelper {
 public:
  virtual void Run() = 0;
};
