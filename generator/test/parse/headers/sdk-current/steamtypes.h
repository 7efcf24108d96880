// Types of a current SDK.
#ifndef STEAMTYPES_H
#define STEAMTYPES_H
#include <stddef.h>
#include <stdint.h>
#if defined( _WIN32 )
#define S_CALLTYPE __cdecl
#else
#define S_CALLTYPE
#endif
typedef unsigned char uint8;
typedef unsigned short uint16;
typedef int int32;
typedef unsigned int uint32;
typedef long long int64;
typedef unsigned long long uint64;
typedef uint64 SteamAPICall_t;
#endif // STEAMTYPES_H
