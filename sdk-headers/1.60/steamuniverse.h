// EUniverse: the separate worlds Steam accounts live in.

#ifndef STEAMUNIVERSE_H
#define STEAMUNIVERSE_H

/// The separate worlds Steam accounts live in. The public one is 1.
enum EUniverse
{
    k_EUniverseInvalid = 0,
    /// The one everybody uses.
    k_EUniversePublic = 1,
    k_EUniverseBeta = 2,
    k_EUniverseInternal = 3,
    k_EUniverseDev = 4,
    k_EUniverseMax = 5,
};

#endif // STEAMUNIVERSE_H
