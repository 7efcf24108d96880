// The Steamworks headers as the addon compiles against them: ours or Valve's, without importing a library.
#pragma once

// Plain extern "C" declarations: nothing is linked, every function is looked up at run time.
#define STEAM_API_NODLL

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
#endif

#include "steam_gameserver.h"
// Order matters: the flat declarations use types of the interfaces.
#include "../generated/later.h"
#include "steam_api_flat.h"
#include "steamnetworkingfakeip.h"

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
