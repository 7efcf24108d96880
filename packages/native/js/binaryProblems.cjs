// Why there is no binary, or why it does not load, in words: the package, the reason, what to do.
"use strict";

const { builtin, glibcVersion, libc, name: platform, published } = require("./platform.cjs");
const { existsSync } = builtin("node:fs");

const ownBinary =
  "build one in a checkout of Headwater on such a system (npm run build), and set HEADWATER_NATIVE to the full path of " +
  "its packages/native/build/Release/headwater.node";

function withSolutions(problem, solutions) {
  return `${problem}\nPossible solutions:\n${solutions.map((each) => `  - ${each}\n`).join("")}`.trimEnd();
}

function bundled() {
  return withSolutions(
    "@headwater/native was bundled into this program, and an addon cannot be: mark @headwater/native external.",
    [
      "leave it out of the bundle: esbuild --external:@headwater/native, webpack externals, Rollup external\n" +
        '    ["@headwater/native"], Vite ssr.external, Next serverExternalPackages; and install the package where the program runs',
      `ship the file headwater.node of the package @headwater/native-${platform} with the program, and set HEADWATER_NATIVE\n` +
        "    to its full path",
    ],
  );
}

/**
 * @param {string} root the folder of @headwater/native
 * @param {(name: string) => string | undefined} folderOf where the package of a platform is installed
 */
function notInstalled(root, folderOf) {
  const wanted = `@headwater/native-${platform}`;
  if (!published.includes(platform)) {
    return withSolutions(
      `@headwater/native has no binary for ${platform}: there is none to be installed. There are packages for ` +
        `${published.join(", ")}.`,
      ["run the server on one of these", ownBinary],
    );
  }
  const others = published.filter((name) => folderOf(name) !== undefined);
  if (others.length > 0) {
    return withSolutions(
      `@headwater/native has no binary for ${platform}: the package ${wanted} is not installed, but that of ` +
        `${others.join(", ")} is. ${root} was installed on another system${libc === "musl" ? " or with another C library" : ""}, and copied.`,
      [
        "install on the machine, or in the image, that the program runs on: npm ci. In a Dockerfile, list node_modules in .dockerignore",
        "for several systems in one folder: npm install --os --cpu --libc, pnpm supportedArchitectures, yarn supportedArchitectures",
      ],
    );
  }
  return withSolutions(
    `@headwater/native has no binary for ${platform}: the package ${wanted}, an optional dependency that holds it, is not ` +
      `installed. Looked from ${root}.`,
    [
      "install with optional dependencies: without --omit=optional, --no-optional, or `omit` and `optional` in .npmrc",
      "if package-lock.json was written on another system by an npm before 11.3, delete it and node_modules, and npm install again",
      `add it by name: npm install ${wanted}`,
      "set HEADWATER_NATIVE to the full path of a headwater.node",
    ],
  );
}

function otherVersion(ours, its, folder) {
  return withSolutions(
    `@headwater/native is ${ours}, but @headwater/native-${platform} in ${folder} is ${its}: they do not fit together.`,
    [
      "install anew: npm ci",
      "remove what holds the version of one of them: overrides, resolutions, a dependency by name",
    ],
  );
}

function notLoaded(path, error) {
  // Node adds who asked for it, in lines of their own.
  const message = `@headwater/native cannot load ${path}: ${error.message.split("\n", 1)[0]}.`;
  // The loaders' own words: first glibc's about itself and the C++ runtime, then about a library made with another libc.
  const [, runtime, wanted] = /version `(GLIBC|GLIBCXX|CXXABI)_([\d.]+)' not found/.exec(error.message) ?? [];
  if (wanted !== undefined) {
    const has = runtime === "GLIBC" ? `glibc ${glibcVersion() ?? "of an older version"}` : "an older one";
    return withSolutions(
      `${message}\nIt needs ${runtime === "GLIBC" ? "glibc" : `a C++ runtime with ${runtime}`} ${wanted}, and this system has ${has}.`,
      [
        `use the binary of the package @headwater/native-${platform}, which is made for old systems: unset HEADWATER_NATIVE,\n` +
          "    or delete what was built in packages/native/build",
        "run on a newer system",
      ],
    );
  }
  if (/ld-linux|libc\.musl|ld-musl|libc\.so|: symbol not found/.test(error.message)) {
    return withSolutions(
      `${message}\nIt is made for another C library than this system's, ${libc ?? "which is none of Linux"}.`,
      [`use the binary of @headwater/native-${platform}`],
    );
  }
  if (!existsSync(path)) {
    return withSolutions(`${message}\nThe package is not whole.`, ["install anew: delete node_modules, then npm ci"]);
  }
  return withSolutions(`${message}\nIt must be a binary that is built for ${platform}.`, [
    `install @headwater/native-${platform} anew, if it is that package's`,
    "correct HEADWATER_NATIVE, if it names the file",
  ]);
}

module.exports = { bundled, notInstalled, otherVersion, notLoaded };
