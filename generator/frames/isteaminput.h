//@ head
// Addresses every connected controller at once.
#define STEAM_INPUT_HANDLE_ALL_CONTROLLERS UINT64_MAX

// DualSense trigger effects; the type belongs to Sony's SDK.
struct ScePadTriggerEffectParam;
