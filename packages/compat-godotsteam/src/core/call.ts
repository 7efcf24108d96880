// What a function of GodotSteam works with: Steam's interfaces, and what is kept between calls. There is one for each
// function, so that what fails is logged by its name.
import type { GameServer } from "@headwater/typed";
import type { InventoryHandles } from "./inventoryHandles.js";
import type { MessageReceiver } from "./messageReceiver.js";
import type { AnyUgc, AnyUtils } from "./newerSdks.js";
import type { Session } from "./session.js";
import type { AnswerSource } from "./signalSource.js";

const interfaces = [
  "functions",
  "gameServer",
  "gameServerStats",
  "http",
  "inventory",
  "networking",
  "networkingMessages",
  "networkingSockets",
  "networkingUtils",
  "ugc",
  "utils",
] as const;

/** The interfaces of the running server; to look at one without a server is an error that says so. */
type Interfaces = Pick<GameServer, Exclude<(typeof interfaces)[number], "ugc" | "utils">> & {
  ugc: AnyUgc;
  utils: AnyUtils;
};

class CallOf {
  readonly session: Session;
  readonly kept: InventoryHandles;
  readonly messages: MessageReceiver;
  readonly #className: string;
  readonly #functionName: string;

  constructor(session: Session, className: string, functionName: string) {
    this.session = session;
    this.kept = session.kept;
    this.messages = session.messages;
    this.#className = className;
    this.#functionName = functionName;
  }

  /** @throws Error when it does not run. */
  get server(): GameServer {
    return this.session.server;
  }

  /** Logs a failure. */
  readonly fail = (what: string, cause?: unknown): void =>
    this.session.fail(this.#className, this.#functionName, what, cause);

  /** Emits a signal when Steam has answered. */
  readonly answer = <Payload>(source: AnswerSource<readonly unknown[], Payload>, answer: Promise<Payload>): void =>
    this.session.emitAnswer(source, answer, this.fail);
}

for (const name of interfaces) {
  Object.defineProperty(CallOf.prototype, name, {
    get(this: CallOf) {
      return this.server[name];
    },
  });
}

export type Call = CallOf & Interfaces;

export const Call = CallOf as new (...args: ConstructorParameters<typeof CallOf>) => Call;
