// Types of layout.cjs.
declare const layout: {
  libraryFileNameOn(system: string): string;
  libraryFileName: string;
  steamclientFileName: string | undefined;
  controlFileName: string;
  builtFolder: string;
  fileOf(name: string): string;
  version: string;
};
export = layout;
