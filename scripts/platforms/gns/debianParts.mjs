// What the loopback's networking is made of: Debian's own builds of GameNetworkingSockets, libstdc++ and OpenSSL, and
// protobuf's sources. All are pinned, as what a release is made of has to be.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fetchDebianPackages } from "../../debian.mjs";
import { debianGns } from "../../gns/ensure.mjs";
import { root } from "../../steps.mjs";

const architectures = { x64: "amd64", arm64: "arm64" };
const triplets = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" };

/** The oldest Debian whose compiler, OpenSSL and protobuf are those that GameNetworkingSockets was built for. */
const suites = ["bookworm"];

const compiler = {
  what: "the C++ library of GCC",
  packages: ["libstdc++-12-dev", "gcc-12-base"],
  suites,
  pinned: {
    version: "12.2.0-14+deb12u1",
    sha256: {
      "libstdc++-12-dev_12.2.0-14+deb12u1_amd64.deb":
        "d28def6c23630432b57cb38a4c2fd67a79d4e0484027386ca6e8d6005c3d7a73",
      "gcc-12-base_12.2.0-14+deb12u1_amd64.deb": "1896a2aacf4ad681ff5eacc24a5b0ca4d5d9c9b9c9e4b6de5197bc1e116ea619",
      "libstdc++-12-dev_12.2.0-14+deb12u1_arm64.deb":
        "b74b18927037498c10c8c5dd7a0abe132b4d90188ca5d6e899a4f777c6d52a74",
      "gcc-12-base_12.2.0-14+deb12u1_arm64.deb": "674cf6cba6d432bd200c45fe866c1652c7a53523cc2e7a613e05bc4abf7b5440",
    },
  },
};
const openSsl = {
  what: "OpenSSL",
  packages: ["libssl-dev"],
  suites,
  pinned: {
    version: "3.0.20-1~deb12u2",
    sha256: {
      "libssl-dev_3.0.20-1~deb12u2_amd64.deb": "43ef5c109056b1507a0972631ee8292e727029aeda1516b4672cb041730ae3af",
      "libssl-dev_3.0.20-1~deb12u2_arm64.deb": "c6941a83bebd83d2a1cd2db56418062d8f48b3200786aacafa194b75a93a3702",
    },
  },
};
const protobuf = {
  what: "protobuf",
  packages: ["protobuf"],
  isSource: true,
  suites,
  version: "3.21.12-3+deb12u1",
  pinned: {
    sha256: { "protobuf_3.21.12.orig.tar.gz": "930c2c3b5ecc6c9c12615cf5ad93f1cd6e12d0aba862b572e076259970ac3a53" },
  },
};

/**
 * Fetches them for a processor, unless they are there.
 * @param {"x64" | "arm64"} cpu
 */
export function debianParts(cpu) {
  const fetched = (wanted, name) => {
    const folder = join(root, ".cache/platforms/debian", cpu, `${name}-${versionOf(wanted)}`);
    const exactly = { variable: "", ...wanted, architecture: architectures[cpu], isExact: true };
    if (!existsSync(folder)) fetchDebianPackages(exactly, folder);
    return folder;
  };
  const triplet = triplets[cpu];
  const gcc = join(fetched(compiler, "gcc"), "usr");
  const ssl = join(fetched(openSsl, "openssl"), "usr");
  const protobufs = fetched(protobuf, "protobuf");
  const sockets = join(fetched(debianGns, "gns"), "usr");
  const licence = (prefix, name) => join(prefix, "share/doc", name, "copyright");
  return {
    gns: join(sockets, "lib", triplet, "libGameNetworkingSockets.so.1debian1"),
    protobuf: join(protobufs, "src"),
    /** To be searched for headers, in this order. */
    includes: [join(gcc, "include/c++/12"), join(gcc, "include", triplet, "c++/12")],
    libstdcxx: join(gcc, "lib/gcc", triplet, "12/libstdc++.a"),
    libcrypto: join(ssl, "lib", triplet, "libcrypto.a"),
    /** For the notices. */
    parts: [
      part("GameNetworkingSockets", debianGns, "BSD-3-Clause", licence(sockets, debianGns.packages[0])),
      part("protobuf", protobuf, "BSD-3-Clause", join(protobufs, "LICENSE")),
      part("OpenSSL", openSsl, "Apache-2.0", licence(ssl, "libssl-dev")),
      part("GCC's libstdc++", compiler, "GPL-3.0-or-later WITH GCC-exception-3.1", licence(gcc, "gcc-12-base")),
    ],
  };
}

/** By the version of the project, which Debian's is longer than. */
function part(name, wanted, licence, file) {
  return { name, version: versionOf(wanted).replace(/-.*/, ""), licence, file };
}

function versionOf({ version, pinned }) {
  return version ?? pinned.version;
}
