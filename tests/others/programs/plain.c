/* A program in C, which cannot read Valve's headers, nor ours in their place: it declares what it calls. The accessors
   are named by the version of their interface, which differs from SDK to SDK: the compiler is told. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>

#include "headwater_loopback.h"

typedef struct {
  int32_t user;
  int callback;
  uint8_t* data;
  int size;
} CallbackMessage;

extern int SteamAPI_InitFlat(char error[1024]);
extern void SteamAPI_Shutdown(void);
extern int32_t SteamAPI_GetHSteamPipe(void);
extern void SteamAPI_ManualDispatch_Init(void);
extern void SteamAPI_ManualDispatch_RunFrame(int32_t pipe);
extern bool SteamAPI_ManualDispatch_GetNextCallback(int32_t pipe, CallbackMessage* message);
extern void SteamAPI_ManualDispatch_FreeLastCallback(int32_t pipe);
extern void* USER_ACCESSOR(void);
extern uint64_t SteamAPI_ISteamUser_GetSteamID(void* self);
extern bool SteamAPI_ISteamUser_BLoggedOn(void* self);
extern void* FRIENDS_ACCESSOR(void);
extern const char* SteamAPI_ISteamFriends_GetPersonaName(void* self);

int main(void) {
  char error[1024];
  CallbackMessage message;
  if (SteamAPI_InitFlat(error) != 0) {
    fprintf(stderr, "%s\n", error);
    return 1;
  }
  SteamAPI_ManualDispatch_Init();
  printf("%s %" PRIu64 " %d\n", SteamAPI_ISteamFriends_GetPersonaName(FRIENDS_ACCESSOR()),
         SteamAPI_ISteamUser_GetSteamID(USER_ACCESSOR()), SteamAPI_ISteamUser_BLoggedOn(USER_ACCESSOR()));
  if (!HeadwaterLoopback_AddFault("{\"fault\":\"connectionLost\",\"context\":\"user\"}", error, sizeof error)) {
    fprintf(stderr, "%s\n", error);
    return 1;
  }
  SteamAPI_ManualDispatch_RunFrame(SteamAPI_GetHSteamPipe());
  while (SteamAPI_ManualDispatch_GetNextCallback(SteamAPI_GetHSteamPipe(), &message)) {
    printf("callback %d, %d bytes\n", message.callback, message.size);
    SteamAPI_ManualDispatch_FreeLastCallback(SteamAPI_GetHSteamPipe());
  }
  printf("%d\n", SteamAPI_ISteamUser_BLoggedOn(USER_ACCESSOR()));
  SteamAPI_Shutdown();
  return 0;
}
