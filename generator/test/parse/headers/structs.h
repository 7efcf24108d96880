// Structs: packing by platform, callback ids, bit fields, unions, nested and unnamed records.
#include "macros.h"

#if defined(_WIN32)
#pragma pack(push, 8)
#else
#pragma pack(push, 4)
#endif

/// Sent when it happened.
struct Happened_t {
  enum { k_iCallback = 100 + 3 };
  uint8_t m_bFirst;
  uint64_t m_ulId;  ///< Which one.
  void (*m_pfnFree)(Happened_t *);
  enum EReason { k_EReasonNone = 0 };
  EReason m_eReason;
  char m_szText[16];
};

STEAM_CALLBACK_BEGIN(OldStyle_t, 100 + 4)
STEAM_CALLBACK_MEMBER(0, uint64_t, m_ulId)
STEAM_CALLBACK_END(1)

struct ConstId_t {
  static const int k_iCallback = 105;
};

#pragma pack(pop)
#pragma pack(push, 1)

struct Address_t {
  struct Mapped {
    uint64_t m_8zeros;
    uint8_t m_ip[4];
  };
  uint8_t m_kind;
  union {
    uint8_t m_ipv6[16];
    Mapped m_ipv4;
  };
  uint16_t m_port;
  union {
    int32_t m_int32;
    void *m_ptr;
  } m_val;
  struct {
    int m_a;
    union {
      int m_b;
      float m_c;
    };
  };
};

union Id_t {
  struct Parts {
    uint32_t m_unAccount : 20;
    uint32_t m_unType : 12;
    unsigned int m_EUniverse : 8;
  } m_parts;
  uint64_t m_all;
};

#pragma pack(pop)

class CId {
 public:
  bool IsSet() const { return m_id.m_all != 0; }

 private:
  union Id_t m_id;
};

template <typename T>
struct Ignored {
  T value;
};

struct OnlyDeclared_t;
