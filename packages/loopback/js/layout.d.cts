// Types of layout.cjs.
declare const layout: {
  libraryFileName: string;
  steamclientFileName: string | undefined;
  controlFileName: string;
  builtFolder: string;
  fileOf(name: string): string;
  version: string;
};
export = layout;
