// One program made a single file by the bundlers that people use: with everything inside, or with a package left out.
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { type Plugin, rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";

export interface Bundled {
  entry: string;
  /** The folder that the file goes to. */
  folder: string;
  external: string[];
}

export type Bundler = (what: Bundled) => Promise<string>;

const withEsbuild =
  (format: "esm" | "cjs", name: string): Bundler =>
  async ({ entry, folder, external }) => {
    const outfile = join(folder, name);
    const entryPoints = [entry];
    await esbuild({ entryPoints, outfile, external, format, bundle: true, platform: "node", logLevel: "silent" });
    return outfile;
  };

const withRollup: Bundler = async ({ entry, folder, external }) => {
  // Its types are those of a CommonJS module, which it is not.
  const plugins = [nodeResolve({ exportConditions: ["node"] }), (commonjs as unknown as () => Plugin)()];
  const bundle = await rollup({ input: entry, external, plugins, onwarn: () => undefined });
  const file = join(folder, "rollup.mjs");
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  return file;
};

const withVite: Bundler = async ({ entry, folder, external }) => {
  await vite({
    configFile: false,
    root: folder,
    logLevel: "silent",
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: "vite.mjs" } },
    },
    ssr: { noExternal: true, external },
  });
  return join(folder, "vite.mjs");
};

const withWebpack: Bundler = async ({ entry, folder, external }) => {
  const compiler = webpack({
    mode: "production",
    target: "node",
    entry,
    output: { path: folder, filename: "webpack.cjs" },
    externals: Object.fromEntries(external.map((name) => [name, `commonjs ${name}`])),
  });
  await new Promise<void>((done, failed) =>
    compiler.run((error, stats) => {
      const problem = error ?? stats?.toJson({ all: false, errors: true }).errors?.[0];
      if (problem) failed(new Error(problem.message));
      else compiler.close(() => done());
    }),
  );
  return join(folder, "webpack.cjs");
};

export const bundlers: [name: string, bundle: Bundler][] = [
  ["esbuild, ESM", withEsbuild("esm", "esbuild.mjs")],
  ["esbuild, CommonJS", withEsbuild("cjs", "esbuild.cjs")],
  ["Rollup", withRollup],
  ["Vite, SSR", withVite],
  ["webpack", withWebpack],
];
