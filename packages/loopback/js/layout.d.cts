// Types of layout.cjs.
declare const layout: {
  platformFolder: string;
  libraryFileName: string;
  libraryFolder: string;
  controlFileName: string;
  version: string;
};
export = layout;
