//@ class ISteamHTMLSurface
public:
    // Takes two places in the vtable on Linux and macOS, one on Windows.
    virtual ~ISteamHTMLSurface() {}

//@types
//@methods
