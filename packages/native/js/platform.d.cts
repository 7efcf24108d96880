// Types of platform.cjs.
declare const platform: {
  published: string[];
  libc: "glibc" | "musl" | undefined;
  name: string;
};
export = platform;
