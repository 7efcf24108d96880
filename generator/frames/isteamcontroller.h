//@ head
// Addresses every connected controller at once.
#define STEAM_CONTROLLER_HANDLE_ALL_CONTROLLERS UINT64_MAX

// The action data is that of ISteamInput, under its older names.
#define ControllerAnalogActionData_t InputAnalogActionData_t
#define ControllerDigitalActionData_t InputDigitalActionData_t
#define ControllerMotionData_t InputMotionData_t
