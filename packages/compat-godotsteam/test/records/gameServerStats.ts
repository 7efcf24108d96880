// Records of the Game Server Stats page.
import { type ClassRecords, type FunctionRecord, given } from "./classRecords.js";
import { frames } from "./frames.js";

const user = 76561197960287930n;

/** Before it, something is there to be read. */
function read(name: string, make: Required<FunctionRecord>["before"]): FunctionRecord {
  return { ...given(user, name), before: make };
}

export const gameServerStats: ClassRecords = {
  functions: {
    requestUserStats: {
      ...given(user),
      // What follows needs the stats.
      after: frames,
    },
    setUserStatInt: given(user, "score", -5),
    getUserStatInt: read("score", ({ server }) => server.setUserStatInt(user, "score", -5)),
    setUserStatFloat: given(user, "accuracy", 0.5),
    getUserStatFloat: read("accuracy", ({ server }) => server.setUserStatFloat(user, "accuracy", 0.5)),
    updateUserAvgRateStat: given(user, "kills_per_hour", 3, 60),
    setUserAchievement: given(user, "WINNER"),
    getUserAchievement: read("WINNER", ({ server }) => server.setUserAchievement(user, "WINNER")),
    clearUserAchievement: given(user, "WINNER"),
    storeUserStats: { ...given(user), after: frames },
  },
  signals: {
    stats_received: { provoke: ({ server }) => server.requestUserStats(user) },
    stats_stored: { provoke: ({ server }) => server.storeUserStats(user) },
    // They have left, and their stats are forgotten.
    stats_unloaded: { provoke: ({ server }) => server.endAuthSession(user) },
  },
};
