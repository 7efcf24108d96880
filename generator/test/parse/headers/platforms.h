// Headers that look around: compilers, platforms, calling conventions, packing, compile-time assertions.
#include "macros.h"
#ifdef _MSC_VER
#pragma warning( push )
#pragma warning( disable : 4996 )
#endif
#if defined( __GNUC__ ) && !defined( _WIN32 )
#if __GNUC__ < 4
#error "too old"
#endif
#define POSIX 1
#endif
#if defined( __x86_64__ ) || defined( _WIN64 ) || defined( __aarch64__ )
#define X64BITS
#endif
#ifndef X64BITS
#error "not a platform of ours"
#endif
#if defined( _WIN32 )
#define S_CALLTYPE __cdecl
#define EXPORTED extern "C" __declspec( dllimport )
typedef __int64 wide_t;
#else
#define S_CALLTYPE
#define EXPORTED extern "C" __attribute__( ( visibility( "default" ) ) )
typedef long long wide_t;
#endif
#if defined( __APPLE__ )
#include <TargetConditionals.h>
#endif

#if defined( __linux__ ) || defined( __APPLE__ )
#define PACK_SMALL
#else
#define PACK_LARGE
#endif
#if defined( PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( PACK_LARGE )
#pragma pack( push, 8 )
#endif

#define VALVE_COMPILE_TIME_ASSERT( pred ) typedef char compile_time_assert_type[( pred ) ? 1 : -1]

/// Differs between platforms by packing, by the size of long and by alignment.
struct Mixed_t
{
	bool m_bFirst;
	wide_t m_nWide;
	long m_nLong;
	wchar_t m_wc;
	double m_dTime;
	void *m_pv;
};

#pragma pack( push, 1 )
struct Tight_t
{
	uint8_t m_un;
	uint64_t m_ul;
	Mixed_t m_mixed;
};
#pragma pack( pop )
#pragma pack( pop )

VALVE_COMPILE_TIME_ASSERT( sizeof( Tight_t ) == sizeof( Mixed_t ) + 9 );
static_assert( sizeof( uint64_t ) == 8, "as everywhere" );

EXPORTED int S_CALLTYPE Platform_Run( void ( S_CALLTYPE *pfn )( int nSeverity, const char *pchText ) );
#ifdef _MSC_VER
#pragma warning( pop )
#endif
