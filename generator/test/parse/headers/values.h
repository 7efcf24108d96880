// Enums, constants and macros with a value.
#include "macros.h"

/// How it went.
enum EResult {
  k_EResultNone = 0,
  k_EResultOK = 1,  ///< Fine.
  k_EResultLast = k_EResultOK,
  k_EResultNegative = -5,
  k_EResultForce32Bit = 0x7fffffff,
};
enum EDocumented {
  k_EDocumentedA,
  /// Only B's.
  k_EDocumentedB,
  k_EDocumentedC,
};
typedef enum { k_ETypedefA = 3 } ETypedef;
enum class EScoped : uint8_t { A, B = 200 };
enum EUnsigned { k_EUnsignedTop = 0xffffffff };

enum { k_nUnnamed = 12, k_nUnnamedNext };
enum { k_nBig = 0xffffffffffffffffull };
class CWithConstants {
 public:
  enum EKind { k_EKindOne = 1 };
  enum { k_nNested = 7 };
  static const int k_cchMax = 48;
};

typedef uint64_t Handle_t;
const Handle_t k_HandleInvalid = 0xffffffffffffffffull;
const Handle_t k_HandleCast = (Handle_t)~0;
static const int k_nNegative = -1;
const uint32_t k_cbChunk = 100 * 1024 * 1024;
const float k_flMax = 600.f;
const double k_flDouble = 0.5;
constexpr uint16_t k_usPort = 0xFFFF;
const uint32_t k_unDev = ((uint32_t)'d' << 16U) | ((uint32_t)'e' << 8U) | (uint32_t)'v';
const char *const k_pchText = "text";
const bool k_bYes = true;
int g_nVariable = 4;

#define VERSION_STRING "SteamThing012"
#define JOINED \
  "Steam"      \
  "Thing"
#define MAX_COUNT 16
#define HEX_VALUE 0x10u
#define NEGATIVE (-1)
#define ALIAS MAX_COUNT
#define FLOAT_VALUE 1.5f
#define WIDE_VALUE 0xffffffffffffffffull
#define EMPTY
#define CALL(x) x
#define CODE S_API
