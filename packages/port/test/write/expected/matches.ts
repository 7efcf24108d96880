import { SteamServer } from "@headwater/compat-godotsteam";

export const Kind = {
  JOIN: 0,
  LEAVE: 5,
  CHAT: 6,
} as const;

export let kind: number = Kind.JOIN;

export function simple(command: string): number {
  switch (command) {
    case "join":
    case "enter":
      kind = Kind.JOIN;
      break;
    case "leave":
      return 1;
    default: {
      const length = command.length;
      console.log(length);
      break;
    }
  }
  return 0;
}

export function within_loop(values: number[]): void {
  for (const value of values) {
    if (value === Kind.LEAVE) {
      break;
    } else if ((value === Kind.CHAT) && (values.length > 2)) {
      continue;
    } else if (value === 0) {
      console.log("nothing");
    }
  }
}

export function steam(result: number): string {
  switch (result) {
    case SteamServer.RESULT_OK:
      return "ok";
    case SteamServer.RESULT_NO_CONNECTION:
      return "none";
  }
  return "other";
}

export function pattern(value: number[]): void {
  // Not translated: a pattern of an array or dictionary
  //   match value:
  //   	[1, _]:
  //   		print("a pair")
}
