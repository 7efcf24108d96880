// What the servers of the GodotSteam examples say, ported by hand or translated.

export const dedicatedServerSays: readonly string[] = [
  "online as ID",
  "protected by VAC: 1",
  "Steam refuses Mallory 8",
  "kick Mallory - Steam refuses your ticket",
  "Ada joined",
  "Mallory joined",
  "Ada: hello",
  "kick Mallory - kicked by the operator",
  "Mallory was kicked",
  "Grace joined",
  "Ada: low gravity",
  "Grace left",
  "kick Ada - the server stops",
  "offline: 1",
];

/** Behind the first five lines, in the order of the alphabet: players come when they come. */
export const arenaSays: readonly string[] = [
  "enters: slot 1 lanes 1",
  "enters: slot 2 lanes 1",
  "lanes 2 bytes per second 200000",
  "lanes 2 bytes per second 200000",
  "leaves: slot 1 bye",
  "leaves: slot 2 bye",
  "status of slot 1 at 127.0.0.1",
  "status of slot 2 at 127.0.0.1",
];
