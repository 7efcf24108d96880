// Classes that are values: unions of bit fields, nested enums, inline bodies, operators, defaulted constructors.
#include <string.h>
#include "macros.h"

#pragma pack( push, 1 )
enum EUniverse { k_EUniverseInvalid = 0, k_EUniversePublic = 1 };
const uint32_t k_unMask = 0xFFFFF;
class CNumber;
inline CNumber NumberOf( uint64_t ul );

/// An id.
class CNumber
{
public:
	CNumber() { m_number.m_comp.m_unId = 0; }
	CNumber( uint32_t unId, EUniverse eUniverse = k_EUniversePublic ) { Set( unId, eUniverse ); }
	explicit CNumber( uint64_t ul ) { m_number.m_unAll64Bits = ul; }
	CNumber( const char *pchText, EUniverse eDefault = k_EUniverseInvalid );
	void Set( uint32_t unId, EUniverse eUniverse )
	{
		m_number.m_comp.m_unId = unId;
		m_number.m_comp.m_EUniverse = eUniverse;
	}
	uint64_t ConvertToUint64() const { return m_number.m_unAll64Bits; }
	inline bool operator==( const CNumber &other ) const { return m_number.m_unAll64Bits == other.m_number.m_unAll64Bits; }
	inline bool operator<( const CNumber &other ) const;
	static const char *Render( uint64_t ul );
	enum EKind
	{
		k_EKindApp = 0,
		k_EKindMod = 1,
	};
	enum { k_cchMax = 48 };

private:
	// Not const: it can be set from outside.
	union Number_t
	{
		struct Component_t
		{
#ifdef VALVE_BIG_ENDIAN
			EUniverse m_EUniverse : 8;
			uint32_t m_unId : 32;
#else
			uint32_t m_unId : 32;
			unsigned int m_unInstance : 20;
			unsigned int m_EType : 4;
			EUniverse m_EUniverse : 8;
#endif
		} m_comp;
		uint64_t m_unAll64Bits;
	} m_number;
};
inline bool CNumber::operator<( const CNumber &other ) const { return m_number.m_unAll64Bits < other.m_number.m_unAll64Bits; }
inline CNumber NumberOf( uint64_t ul ) { return CNumber( ul ); }
#define k_numberNil CNumber()
#define k_numberOld CNumber( 1, k_EUniverseInvalid )
#pragma pack( pop )

/// Text with a length.
struct Identity_t
{
	enum { k_cchMaxString = 128 };
	int m_eType;
	void Clear() { memset( this, 0, sizeof( *this ) ); }
	union
	{
		uint64_t m_id64;
		char m_szText[32];
		struct
		{
			uint32_t m_un[4];
		} m_words;
		CNumber *m_pNumber;
	};
	int m_cbSize;
};

/// Has a destructor, a private part and a body.
class ISteamDeprecated
{
public:
	virtual ~ISteamDeprecated() {}
	__attribute__( ( deprecated( "no longer" ) ) ) virtual bool Old( CNumber id, int n = CNumber::k_cchMax ) = 0;
	enum EMouse { eMouse_Left = 0, eMouse_Right = 1 };
	virtual void Click( EMouse eButton, CNumber::EKind eKind = CNumber::k_EKindMod ) = 0;
	virtual const Identity_t *Get( const CNumber &id = NumberOf( 0 ) ) const = 0;
	inline bool OldTwice( CNumber id ) { return Old( id ) && Old( id, -1 ); }
	STEAM_PRIVATE_API( virtual void Hidden() = 0; )
};
