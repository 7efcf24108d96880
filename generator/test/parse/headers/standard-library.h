// The standard library in headers: helpers of the C++ side use it, data does not, but may.
#include <inttypes.h>
#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

struct Mixed_t
{
	std::string m_strName;
	std::vector<int> m_vecNumbers;
	std::function<void( int )> m_fn;
	std::shared_ptr<int> m_ptr;
	std::array<char, 4> m_rgch;
	uint64_t m_ul;
};
inline std::string NameOf( const Mixed_t &mixed )
{
	std::string str( mixed.m_strName );
	str += "!";
	return str.empty() ? std::string( "none" ) : str;
}
inline size_t SumOf( const std::vector<int> &vec )
{
	size_t sum = 0;
	for ( int n : vec ) sum += (size_t)std::max( n, 0 );
	return std::min( sum, (size_t)std::numeric_limits<int>::max() );
}
template <typename T>
inline T *Take( std::unique_ptr<T> &&ptr ) { return std::move( ptr ).release(); }
static_assert( std::is_same<std::remove_reference<int &>::type, int>::value, "traits" );
static_assert( std::numeric_limits<int>::max() == 2147483647 && std::numeric_limits<uint8_t>::max() == 255, "limits" );
#define FORMAT_64 "%" PRIu64
