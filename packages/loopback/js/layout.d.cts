// Types of layout.cjs.
declare const layout: {
  platformFolder: string;
  libraryFileName: string;
  libraryFolder: string;
  version: string;
};
export = layout;
