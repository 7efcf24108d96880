// An SDK whose declarations are legal and unusual: names that mean something in the generated code, names that become one in
// JavaScript, types and values nobody has used so far. What is made of it has to compile.
import type { Edits } from "./valveSdk.js";

/** ISteamGameServer's further methods, as C++ declares them. */
const methods = [
  // Names that every object has, or that the classes around have for themselves.
  "void Then( int nThen )",
  "bool ToString()",
  "void Constructor()",
  "void Native()",
  "void Named( int nName )",
  "void Fits()",
  "void Given()",
  "void GivenWith()",
  "void CallResult()",
  "void HasOwnProperty()",
  // Names that become one.
  "bool BTwinMethod()",
  "void TwinMethod( int nTwin )",
  "void SetTwins( int nTwin, uint32 unTwin, bool bTwin )",
  // Parameters named as what stands around them.
  "void SetGlue( int call, int env, int info, int returned, int api )",
  "bool SetScript( int constructor, int error, int outputs, int options, int arguments, int native, int toString )",
  "void SetClass( int nClass, bool bDelete, const char *pchDefault, uint32 unIn, int function_, int nThis, int )",
  // Types.
  "EPromise GetPromise( EBoolean eBoolean, EError eError )",
  "OddThing_t GetThing( EPromise ePromise )",
  "bool GetTwins( Twin_t *pOne, Twin *pOther, HTwin hTwin, HTwin_t hTwin_t, ETwin eTwin )",
  "double SetNumbers( double dbl, float fl, short n, unsigned char un, signed char c, long long ll, unsigned short us )",
  "void SetPromise( CSteamID steamID, const EPromise &ePromise )",
  "bool SetHook( void ( *pfnHook )( int nKind, void *pUser, const char *pchText, Twin_t *pTwin ), void *pUser, int nLevel )",
  "bool SetBareHook( void ( *pfnHook )( void *pUser ), void *pUser )",
  "const char *GetText()",
];

const types = `
enum EPromise { k_EPromiseNone = 0, k_EPromiseToString = 1, k_EPromiseConstructor = 2, k_EPromise_None = 3 };
enum EBoolean { k_EBooleanNo = 0, k_EBooleanYes = 1 };
enum EError { k_EErrorNegative = -5, k_EErrorBig = 0x80000000u, k_EErrorBit = 1u << 31, k_EErrorAlias = k_EErrorNegative };
enum ETwin { k_ETwinNone = 0, k_ETwin_none = 1, k_ETwin__None = 2, k_ETwin404 = 3 };
enum Odd { k_OddNone };
typedef uint32 HTwin;
typedef uint32 HTwin_t;
const int function = 1;
const uint32 await = 2;
const uint64 k_ulOddBiggest = 0xffffffffffffffffull;
const char * const k_pchOdd = "quotes \\" and \\\\ slashes";
struct Twin_t { int m_n; };
struct Twin { int m_n; };
struct Error_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 70 };
    uint32 m_unClass;
    uint32 m_unDelete;
    bool m_bDefault;
};
struct NewListener_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 71 }; uint32 m_unY; };
struct RemoveListener_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 72 }; };
struct Promise_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 73 }; CSteamID constructor; };
struct TwinEvent_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 74 }; };
struct TwinEventCallback_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 75 }; };
struct SteamInterface_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 76 }; };
struct Record_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 77 }; char m_rgchText[8]; };
struct OddThing_t
{
    bool m_bA;
    float m_flX, m_flY;
    uint64 m_ulZ;
    uint32 m_unLow : 3;
    uint32 m_unHigh : 29;
    EPromise m_ePromise;
    Twin_t m_twin;
    const char *m_pszText;
};
`;

/** What the overrides have to say of its methods. */
export const oddOverrides = [
  "TwinMethod: { name: twinMethod2, reason: Another method has that name. }",
  "GetTwins: { params: { pOne: { role: out }, pOther: { role: out } }, reason: Both are written. }",
  "SetHook: { params: { pfnHook: { role: hook, userData: pUser } }, reason: Its place says whose it is. }",
  "SetBareHook: { params: { pfnHook: { role: hook, userData: pUser } }, reason: Its place says whose it is. }",
];

/** `void Do( int nTimes )` -> `S_API void SteamAPI_IThing_Do( IThing *self, int nTimes );` */
function flatDeclaration(owner: string, method: string): string {
  const [, returnType = "", name = "", params = ""] = /^(.*?[ *])(\w+)\((.*)\)$/.exec(method) ?? [];
  const all = [`${owner} *self`, ...(params.trim() === "" ? [] : [params.trim()])];
  const flat = all.join(", ").replace(/\bCSteamID /g, "uint64_steamid ");
  return `S_API ${returnType}SteamAPI_${owner}_${name}( ${flat} );`;
}

/** @param own - further methods of ISteamGameServer @param flat - those of them that have a flat function */
export function moreMethods(own: readonly string[], before = "", flat: readonly string[] = own): Edits {
  const anchor = "virtual void SetMaxPlayerCount( int cPlayersMax ) = 0;";
  const flatAnchor = "S_API void SteamAPI_ISteamGameServer_SetMaxPlayerCount(";
  const header = "class ISteamGameServer\n{";
  return {
    "isteamgameserver.h": [
      [anchor, [anchor, ...own.map((each) => `    virtual ${each} = 0;`)].join("\n")],
      [header, `${before}\n${header}`],
    ],
    "steam_api_flat.h": [
      [flatAnchor, [...flat.map((each) => flatDeclaration("ISteamGameServer", each)), flatAnchor].join("\n")],
    ],
  };
}

export const oddEdits: Edits = moreMethods(methods, types);
