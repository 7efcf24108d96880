// Stand-in for the C library's header.
#pragma once
#include <stdlib.h>
