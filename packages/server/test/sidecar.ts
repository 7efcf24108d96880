// What stands beside a game server in a pod of Agones, on 127.0.0.1: it speaks the SDK's gRPC and writes down what it is told.
import { createRequire } from "node:module";
import type { PassThrough } from "node:stream";
import { loadPackageDefinition, Server, ServerCredentials, type ServiceClientConstructor } from "@grpc/grpc-js";

const load = createRequire(import.meta.url);
const sdk = "@google-cloud/agones-sdk/lib";
const messages = load(`${sdk}/sdk_pb`);
const betaMessages = load(`${sdk}/beta/beta_pb`);

interface Call {
  request: { toObject(): Record<string, unknown> };
}
type Reply = (error: null, message: unknown) => void;

/** The service of a definition, wherever in its packages it stands. */
function serviceOf(file: string, ...path: string[]): ServiceClientConstructor["service"] {
  let place: Record<string, unknown> = loadPackageDefinition(load(`${sdk}/${file}`)) as never;
  for (const name of path) place = place[name] as never;
  return (place["SDK"] as ServiceClientConstructor).service;
}

export class Sidecar {
  readonly told: string[] = [];
  beats = 0;
  readonly #server = new Server();
  readonly #watchers: { write(message: unknown): void }[] = [];

  async start(): Promise<number> {
    const note = (what: string, answer: () => unknown) => (_: Call, reply: Reply) => {
      this.told.push(what);
      reply(null, answer());
    };
    const empty = (): unknown => new messages.Empty();
    this.#server.addService(serviceOf("sdk_grpc_pb", "agones", "dev", "sdk"), {
      ready: note("ready", empty),
      shutdown: note("shutdown", empty),
      getGameServer: (_: Call, reply: Reply) => reply(null, this.#member("Scheduled")),
      health: (call: PassThrough) => call.on("data", () => this.beats++).on("error", () => undefined),
      watchGameServer: (call: { write(message: unknown): void }) => this.#watchers.push(call),
    } as never);
    const update = (kind: string, fields: (told: Record<string, unknown>) => unknown, answer: () => unknown) => {
      return ({ request }: Call, reply: Reply): void => {
        this.told.push(`${kind} ${JSON.stringify(fields(request.toObject()))}`);
        reply(null, answer());
      };
    };
    type Counter = { counterupdaterequest: { name: string; count?: { value: number }; capacity?: { value: number } } };
    this.#server.addService(serviceOf("beta/beta_grpc_pb", "agones", "dev", "sdk", "beta"), {
      updateCounter: update(
        "counter",
        (told) => {
          const { name, count, capacity } = (told as unknown as Counter).counterupdaterequest;
          return [name, count?.value, capacity?.value];
        },
        () => new betaMessages.Counter(),
      ),
      addListValue: update(
        "add",
        ({ name, value }) => [name, value],
        () => new betaMessages.List(),
      ),
      removeListValue: update(
        "remove",
        ({ name, value }) => [name, value],
        () => new betaMessages.List(),
      ),
    } as never);
    return new Promise((resolve, reject) =>
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      ),
    );
  }

  /** Tells the server what Agones has made of it. */
  become(state: string): void {
    for (const watcher of this.#watchers) watcher.write(this.#member(state));
  }

  #member(state: string): unknown {
    const status = new messages.GameServer.Status();
    status.setState(state);
    for (const [name, number] of Object.entries({ game: 7101, query: 7102 })) {
      const port = new messages.GameServer.Status.Port();
      port.setName(name);
      port.setPort(number);
      status.addPorts(port);
    }
    const meta = new messages.GameServer.ObjectMeta();
    meta.setName("arena-1");
    const member = new messages.GameServer();
    member.setStatus(status);
    member.setObjectMeta(meta);
    return member;
  }

  get isWatched(): boolean {
    return this.#watchers.length > 0;
  }

  stop(): void {
    this.#server.forceShutdown();
  }
}
