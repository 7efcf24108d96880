// Annotations under their older names and switch, with and without a text, and one nobody knows.
#include "macros.h"

#ifdef API_GEN_CLANG
#define CLANG_ATTR( ATTR ) __attribute__( ( annotate( ATTR ) ) )
#else
#define CLANG_ATTR( ATTR )
#endif
#define METHOD_DESC( DESC ) CLANG_ATTR( "desc:" #DESC ";" )
#define IGNOREATTR() CLANG_ATTR( "ignore" )
#define OUT_STRUCT() CLANG_ATTR( "out_struct: ;" )
#define OUT_STRING() CLANG_ATTR( "out_string: ;" )
#define OUT_ARRAY_CALL( COUNTER, FUNCTION, PARAMS ) \
 CLANG_ATTR( "out_array_call:" #COUNTER "," #FUNCTION "," #PARAMS ";" )
#define ARRAY_COUNT( COUNTER ) CLANG_ATTR( "array_count:" #COUNTER ";" )
#define ARRAY_COUNT_D( COUNTER, DESC ) CLANG_ATTR( "array_count:" #COUNTER ";desc:" #DESC )
#define BUFFER_COUNT( COUNTER ) CLANG_ATTR( "buffer_count:" #COUNTER ";" )
#define OUT_BUFFER_COUNT( COUNTER ) CLANG_ATTR( "out_buffer_count:" #COUNTER ";" )
#define OUT_STRING_COUNT( COUNTER ) CLANG_ATTR( "out_string_count:" #COUNTER ";" )
#define DESC( TEXT ) CLANG_ATTR( "desc:" #TEXT ";" )
#define FUTURE_ATTR( X ) CLANG_ATTR( "future_thing:" #X ";bare;;:odd;" )

struct Info_t;

class ISteamOld
{
public:
	METHOD_DESC( Counts them all. )
	virtual int Count() = 0;
	virtual bool GetInfo( OUT_STRUCT() Info_t *pInfo, OUT_STRING() const char **ppchName ) = 0;
	virtual int List( ARRAY_COUNT( nMax ) uint64_t *pList, ARRAY_COUNT_D( nMax, The kinds: one each ) int *pKinds, int nMax ) = 0;
	virtual int Members( OUT_ARRAY_CALL( nMembers, Count, idClan ) uint64_t *pMembers, int nMembers ) = 0;
	virtual bool Read( OUT_BUFFER_COUNT( cubMax ) void *pOut, int cubMax, BUFFER_COUNT( cubIn ) const void *pIn, int cubIn ) = 0;
	virtual bool Name( OUT_STRING_COUNT( cchName ) char *pchName, DESC( With the NUL ) int cchName = 64 ) = 0;
	FUTURE_ATTR( of a later SDK ) virtual void Later( FUTURE_ATTR( too ) int n ) = 0;
	IGNOREATTR() virtual void Ignored() = 0;
};
