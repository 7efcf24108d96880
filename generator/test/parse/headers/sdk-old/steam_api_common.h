// The export macro and handles.
#ifndef STEAM_API_COMMON_H
#define STEAM_API_COMMON_H
#ifdef _WIN32
#pragma once
#endif
#include "steamtypes.h"
#include "steamclientpublic.h"

#if defined( _WIN32 ) && !defined( _X360 )
	#if defined( STEAM_API_EXPORTS )
	#define S_API extern "C" __declspec( dllexport )
	#elif defined( STEAM_API_NODLL )
	#define S_API extern "C"
	#else
	#define S_API extern "C" __declspec( dllimport )
	#endif
#else
	#define S_API extern "C"
#endif

typedef int32 HSteamPipe;
typedef int32 HSteamUser;
typedef void ( S_CALLTYPE *PostCallback_t )( int, void * );
extern "C" typedef uint32 ( *SteamAPI_CheckCallbackRegistered_t )( int iCallbackNum );

// Base of C++ callback objects: no interface.
class CCallbackBase
{
public:
	CCallbackBase() { m_nCallbackFlags = 0; m_iCallback = 0; }
	virtual void Run( void *pvParam ) = 0;
	int GetICallback() { return m_iCallback; }
protected:
	enum { k_ECallbackFlagsRegistered = 0x01, k_ECallbackFlagsGameServer = 0x02 };
	uint8 m_nCallbackFlags;
	int m_iCallback;
private:
	CCallbackBase( const CCallbackBase & );
	CCallbackBase &operator=( const CCallbackBase & );
};

template< class T, class P >
class CCallResult : private CCallbackBase
{
public:
	typedef void ( T::*func_t )( P *, bool );
	CCallResult() { m_iCallback = P::k_iCallback; }
private:
	virtual void Run( void *pvParam ) { ( m_pObj->*m_Func )( (P *)pvParam, false ); }
	T *m_pObj;
	func_t m_Func;
};

#define _STEAM_CALLBACK_AUTO_HOOK( thisclass, func, param )
#define STEAM_CALLBACK( thisclass, func, ... ) void func( __VA_ARGS__ )

#include "steam_api_internal.h"
#endif // STEAM_API_COMMON_H
