// What a release does in a registry, through npm: it knows the user's registry, token and proxies.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { StepError } from "../steps.mjs";

/**
 * @param {{npmrc?: string, provenance?: boolean}} options `npmrc` in place of the user's configuration
 */
export function registryOf({ npmrc, provenance = false } = {}) {
  const env = { ...process.env, ...(npmrc && { NPM_CONFIG_USERCONFIG: npmrc }) };
  // A registry that npm was started with would win over the file's.
  if (npmrc) for (const name of Object.keys(env)) if (/^npm_config_.*registry$/i.test(name)) delete env[name];
  const npm = async (...args) => (await promisify(execFile)("npm", args, { env, cwd: "/", maxBuffer: 2 ** 26 })).stdout;
  const view = async (what, ...fields) => {
    try {
      return (await npm("view", what, ...fields)).trim() || undefined;
    } catch (error) {
      if (`${error.stdout}${error.stderr}`.includes("E404")) return undefined;
      throw failed(`npm view ${what}`, error);
    }
  };
  return {
    /** The dist-tags of a package; undefined if the registry does not know it. */
    tags: (name) => view(name, "dist-tags", "--json").then((output) => output && JSON.parse(output)),
    isDeprecated: async (name, version) => Boolean(await view(`${name}@${version}`, "deprecated")),
    /** The hash of a published version; undefined if it is not. */
    integrityOf: (name, version) => view(`${name}@${version}`, "dist.integrity"),
    async publish(tarball, tag) {
      const args = ["publish", tarball, "--tag", tag, "--access", "public", ...(provenance ? ["--provenance"] : [])];
      await npm(...args).catch((error) => {
        throw failed(`npm ${args.join(" ")}`, error);
      });
    },
    async tag(name, version, tag) {
      await npm("dist-tag", "add", `${name}@${version}`, tag).catch((error) => {
        throw failed(`npm dist-tag add ${name}@${version} ${tag}`, error);
      });
    },
    async deprecate(name, version, message) {
      await npm("deprecate", `${name}@${version}`, message).catch((error) => {
        throw failed(`npm deprecate ${name}@${version}`, error);
      });
    },
  };
}

function failed(command, error) {
  return new StepError(`\`${command}\` failed:\n${`${error.stderr || error.message}`.trim()}`);
}
