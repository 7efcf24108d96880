// A program as a C programmer writes it: flat functions, no classes but for the accessors, linked with -lsteam_api. It
// plays both sides, and prints what it sees. The flat header names C++ types, as Valve's does, so that a C++ compiler
// has to read it.
#include "steam_api_flat.h"
#include "steam_gameserver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char* what) {
  fprintf(stderr, "%s failed\n", what);
  return 1;
}

/* Runs frames of both pipes until the callback comes; the test's own time limit ends it. */
static void await(HSteamPipe wanted, int callback, void* out, int size) {
  HSteamPipe pipes[2] = {SteamAPI_GetHSteamPipe(), SteamGameServer_GetHSteamPipe()};
  int found = 0;
  while (!found) {
    int i;
    for (i = 0; i < 2; i++) {
      CallbackMsg_t message;
      SteamAPI_ManualDispatch_RunFrame(pipes[i]);
      while (SteamAPI_ManualDispatch_GetNextCallback(pipes[i], &message)) {
        if (pipes[i] == wanted && message.m_iCallback == callback && message.m_cubParam == size) {
          memcpy(out, message.m_pubParam, (size_t)size);
          found = 1;
        }
        SteamAPI_ManualDispatch_FreeLastCallback(pipes[i]);
      }
    }
  }
}

int main(void) {
  SteamErrMsg error;
  ISteamGameServer* server;
  ISteamUser* user;
  SteamServersConnected_t connected;
  ValidateAuthTicketResponse_t response;
  unsigned char ticket[1024];
  uint32 size = 0;
  uint64_steamid player;

  if (SteamAPI_InitFlat(&error) != k_ESteamAPIInitResult_OK) return fail(error);
  if (SteamInternal_GameServer_Init_V2(0, 27015, 0, eServerModeAuthentication, "1.0.0.0", NULL, &error) !=
      k_ESteamAPIInitResult_OK)
    return fail(error);
  SteamAPI_ManualDispatch_Init();
  server = SteamGameServer();
  user = SteamUser();
  if (!server || !user) return fail("fetching the interfaces");

  SteamAPI_ISteamGameServer_LogOnAnonymous(server);
  await(SteamGameServer_GetHSteamPipe(), SteamServersConnected_t::k_iCallback, &connected, sizeof connected);
  player = SteamAPI_ISteamUser_GetSteamID(user);
  if (!SteamAPI_ISteamUser_GetAuthSessionTicket(user, ticket, sizeof ticket, &size, NULL)) return fail("the ticket");
  if (SteamAPI_ISteamGameServer_BeginAuthSession(server, ticket, (int)size, player) != k_EBeginAuthSessionResultOK)
    return fail("BeginAuthSession");
  await(SteamGameServer_GetHSteamPipe(), ValidateAuthTicketResponse_t::k_iCallback, &response, sizeof response);
  printf("player %llu answer %d app %u\n", (unsigned long long)player, (int)response.m_eAuthSessionResponse,
         SteamAPI_ISteamUtils_GetAppID(SteamUtils()));
  SteamGameServer_Shutdown();
  SteamAPI_Shutdown();
  return 0;
}
