/* The loopback library's own functions, for C and C++ programs: what tests can make happen from inside the process.
 * Faults are the JSON objects of scenario files; scenario.schema.json and docs/loopback-scenarios.md describe them. All
 * may be called from any thread, before init and after it. */
#ifndef HEADWATER_LOOPBACK_H
#define HEADWATER_LOOPBACK_H

#include <stdbool.h>
#include <stdint.h>

#if defined(_WIN32) && defined(HEADWATER_LOOPBACK_EXPORTS)
#define HEADWATER_LOOPBACK_API __declspec(dllexport)
#elif defined(_WIN32)
#define HEADWATER_LOOPBACK_API __declspec(dllimport)
#else
#define HEADWATER_LOOPBACK_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Takes up a fault. Returns its id, or 0 with what is wrong with it in `error`, cut to `errorSize` bytes. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_AddFault(const char* json, char* error, int errorSize);

/* Takes up all faults of a scenario, or none. False with what is wrong with it in `error`, where it is called `name`.
 */
HEADWATER_LOOPBACK_API bool HeadwaterLoopback_AddScenario(const char* json, const char* name, char* error,
                                                          int errorSize);

/* Ends a fault; false if it is gone already. */
HEADWATER_LOOPBACK_API bool HeadwaterLoopback_RemoveFault(int id);

/* Ends all faults, those of the environment's scenario included. */
HEADWATER_LOOPBACK_API void HeadwaterLoopback_ClearFaults(void);

/* How often a fault has taken effect; -1 if it is gone. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_GetFaultHits(int id);

/* Posts a callback to the server's pipe, or with `toUser` to the user's. False while that side is not initialised. */
HEADWATER_LOOPBACK_API bool HeadwaterLoopback_PostCallback(bool toUser, int callback, const void* payload, int size);

/* Lets time pass for delays and for faults that are due later. */
HEADWATER_LOOPBACK_API void HeadwaterLoopback_AdvanceTime(int64_t milliseconds);

/* Starts the random sequence that probabilities and jitter draw from. */
HEADWATER_LOOPBACK_API void HeadwaterLoopback_Seed(uint64_t seed);

/* Writes what the server told "Steam" about itself as JSON. Returns the size needed, the terminating NUL included;
 * nothing is written when that is more than `size`. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_GetServerState(char* json, int size);

/* Signs a request of ISteamNetworkingSockets::GetCertificateRequest, as the authority of this user's loopbacks. Returns
 * the size of the certificate, 0 for bytes that are no request; nothing is written when that is more than `size`. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_Certify(const void* request, int requestSize, void* certificate, int size);

/* Makes a ticket for ISteamNetworkingSockets::ReceivedRelayAuthTicket, as a game's backend does for a hosted server:
 * for the app of this process, which must be initialised. Returns its size as above. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_IssueRelayTicket(uint64_t server, int virtualPort, void* ticket, int size);

/* Writes what is in a signed blob of ISteamNetworkingSockets::GetGameCoordinatorServerLogin as JSON, as a game's
 * backend would read it. Returns its size as above; 0 if it was not signed by a loopback of this user and world. */
HEADWATER_LOOPBACK_API int HeadwaterLoopback_ReadServerLogin(const void* blob, int blobSize, char* json, int size);

#ifdef __cplusplus
}
#endif

#endif
