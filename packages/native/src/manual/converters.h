// The hand-written converters, for generated code to include.
#pragma once

#include "addresses.h"
#include "config_value.h"
#include "identity.h"
#include "ping_location.h"
#include "string_array.h"
