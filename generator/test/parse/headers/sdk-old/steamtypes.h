// Façade of types, as an SDK of the 1.53 kind writes it. The test turns these files into CRLF and Latin-1: déjà vu.
#ifndef STEAMTYPES_H
#define STEAMTYPES_H

#if defined( __GNUC__ ) && !defined( _WIN32 )
	#if __GNUC__ < 4
		#error "compiler too old"
	#endif
	#define POSIX 1
#endif

#if defined( __LP64__ ) || defined( _WIN64 )
	#define X64BITS
#endif

#include <stddef.h>
#include <stdint.h>
#include <inttypes.h>

#define S_CALLTYPE __cdecl
#if defined( POSIX )
	#undef S_CALLTYPE
	#define S_CALLTYPE
#endif

typedef unsigned char uint8;
typedef signed char int8;
#if defined( _WIN32 )
typedef __int16 int16;
typedef unsigned __int16 uint16;
typedef __int32 int32;
typedef unsigned __int32 uint32;
typedef __int64 int64;
typedef unsigned __int64 uint64;
#else
typedef short int16;
typedef unsigned short uint16;
typedef int int32;
typedef unsigned int uint32;
typedef long long int64;
typedef unsigned long long uint64;
#endif

typedef uint32 AppId_t;
const AppId_t k_uAppIdInvalid = 0x0;
typedef uint64 SteamAPICall_t;
const SteamAPICall_t k_uAPICallInvalid = 0x0;

#endif // STEAMTYPES_H
