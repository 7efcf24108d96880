// How types of parameters are spelled.
#include "macros.h"

struct Message_t;
typedef void (*FnMessage)(Message_t *);
typedef char ErrMsg[1024];
namespace scoped {
struct Inner_t;
}

class ISteamTypes {
 public:
  enum EMode { k_EModeNone };
  virtual const char *Text(char **ppOut, const char *const *ppIn) = 0;
  virtual void Messages(Message_t *const *ppMessages, const Message_t &message, const Message_t *pMessage) = 0;
  virtual void Arrays(char (&buffer)[4], char (*pBuffer)[4], uint8_t ipv6[16], int open[], ErrMsg &errMsg) = 0;
  virtual void Functions(FnMessage fn, void (*direct)(Message_t *, int), int (*simple)()) = 0;
  virtual EMode Enums(EMode eMode, ISteamTypes::EMode eQualified, enum EMode eElaborated) = 0;
  virtual unsigned long long Integers(unsigned short us, long l, signed char sc, unsigned u, bool b, double d) = 0;
  virtual scoped::Inner_t *Scoped(const scoped::Inner_t &inner, class CForward *pForward) = 0;
  virtual void Defaults(int a = -1, uint32_t b = 1 << 2, const char *c = nullptr, EMode d = k_EModeNone, float e = 1.5f,
                        uint64_t f = ~0ull, int g = sizeof(int) * 2) = 0;
};
