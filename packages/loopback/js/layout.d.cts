// Types of layout.cjs.
declare const layout: {
  libraryFileName: string;
  controlFileName: string;
  builtFolder: string;
  fileOf(name: string): string;
  version: string;
};
export = layout;
