// What a host library (scripts/gns/host.cc) with libstdc++ inside wants of the system, and older ones do not have.
#include <pthread.h>
#include <time.h>

extern "C" {

// Whether the process has one thread, a hint by which libstdc++ saves itself atomic operations. glibc has it since 2.32.
char __libc_single_threaded = 0;

// glibc has it since 2.30. If the other clock is set meanwhile, the wait is longer or shorter by as much.
int pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const timespec *until) {
  constexpr long kSecond = 1000000000;
  timespec now, deadline;
  clock_gettime(clock, &now);
  clock_gettime(CLOCK_REALTIME, &deadline);
  deadline.tv_sec += until->tv_sec - now.tv_sec;
  deadline.tv_nsec += until->tv_nsec - now.tv_nsec;
  if (deadline.tv_nsec >= kSecond) {
    deadline.tv_nsec -= kSecond;
    deadline.tv_sec++;
  } else if (deadline.tv_nsec < 0) {
    deadline.tv_nsec += kSecond;
    deadline.tv_sec--;
  }
  return pthread_mutex_timedlock(mutex, &deadline);
}
}
