// What libcurl is compiled with: plain HTTP, without proxies, passwords or whatever else a user's environment could bring
// in; and what the systems have, all of them new enough not to be asked.
#pragma once

#define HTTP_ONLY
#define CURL_DISABLE_ALTSVC
#define CURL_DISABLE_AWS
#define CURL_DISABLE_BINDLOCAL
#define CURL_DISABLE_COOKIES
#define CURL_DISABLE_DOH
#define CURL_DISABLE_FORM_API
#define CURL_DISABLE_GETOPTIONS
#define CURL_DISABLE_HEADERS_API
#define CURL_DISABLE_HSTS
#define CURL_DISABLE_HTTP_AUTH
#define CURL_DISABLE_BEARER_AUTH
#define CURL_DISABLE_LIBCURL_OPTION
#define CURL_DISABLE_MIME
#define CURL_DISABLE_NETRC
#define CURL_DISABLE_PARSEDATE
#define CURL_DISABLE_PROGRESS_METER
#define CURL_DISABLE_PROXY
#define CURL_DISABLE_SHA512_256
#define CURL_DISABLE_SHUFFLE_DNS
#define CURL_DISABLE_VERBOSE_STRINGS
#define CURL_DISABLE_WEBSOCKETS

#define USE_IPV6

#ifdef _WIN32
// curl's own.
#include "config-win32.h"
#else
#ifdef __APPLE__
// curl would load the settings of the system's proxies, with a framework that compilers for other systems lack.
#include <TargetConditionals.h>
#undef TARGET_OS_MAC
#define TARGET_OS_MAC 0
#endif
#define CURL_OS "POSIX"
#define USE_THREADS_POSIX
#define HAVE_ARPA_INET_H
#define HAVE_ATOMIC
#define HAVE_BOOL_T
#define HAVE_CLOCK_GETTIME_MONOTONIC
#define HAVE_FCNTL
#define HAVE_FCNTL_H
#define HAVE_FCNTL_O_NONBLOCK
#define HAVE_FREEADDRINFO
#define HAVE_GETADDRINFO
#define HAVE_GETADDRINFO_THREADSAFE
#define HAVE_GETHOSTNAME
#define HAVE_GETPEERNAME
#define HAVE_GETSOCKNAME
#define HAVE_GETTIMEOFDAY
#define HAVE_GMTIME_R
#define HAVE_INET_NTOP
#define HAVE_INET_PTON
#define HAVE_LONGLONG
#define HAVE_NETDB_H
#define HAVE_NETINET_IN_H
#define HAVE_NETINET_TCP_H
#define HAVE_PIPE
#define HAVE_POLL
#define HAVE_POLL_H
#define HAVE_POSIX_STRERROR_R
#define HAVE_PTHREAD_H
#define HAVE_RECV
#define HAVE_SA_FAMILY_T
#define HAVE_SELECT
#define HAVE_SEND
#define HAVE_SNPRINTF
#define HAVE_SOCKADDR_IN6_SIN6_SCOPE_ID
#define HAVE_SOCKET
#define HAVE_SOCKETPAIR
#define HAVE_STDATOMIC_H
#define HAVE_STDBOOL_H
#define HAVE_STDINT_H
#define HAVE_STRCASECMP
#define HAVE_STRDUP
#define HAVE_STRERROR_R
#define HAVE_STRINGS_H
#define HAVE_STRUCT_SOCKADDR_STORAGE
#define HAVE_STRUCT_TIMEVAL
#define HAVE_SUSECONDS_T
#define HAVE_SYS_IOCTL_H
#define HAVE_SYS_PARAM_H
#define HAVE_SYS_SELECT_H
#define HAVE_SYS_SOCKET_H
#define HAVE_SYS_STAT_H
#define HAVE_SYS_TIME_H
#define HAVE_SYS_TYPES_H
#define HAVE_UNISTD_H
#define SIZEOF_CURL_OFF_T 8
#define SIZEOF_CURL_SOCKET_T 4
#define SIZEOF_INT 4
#define SIZEOF_LONG __SIZEOF_LONG__
#define SIZEOF_OFF_T 8
#define SIZEOF_SIZE_T __SIZEOF_SIZE_T__
#define SIZEOF_TIME_T 8

#ifdef __linux__
#define HAVE_EVENTFD
#define HAVE_MSG_NOSIGNAL
#define HAVE_PIPE2
#define HAVE_SYS_EVENTFD_H
#endif
#endif
