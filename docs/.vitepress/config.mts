// The site: guides and reference as they stand in docs/, the API from the packages (scripts/site.mjs).
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import llms from "vitepress-plugin-llms";
import { linkNames } from "./linkNames.js";
import { outsideLinks } from "./outsideLinks.js";

const made = fileURLToPath(new URL("../build/site.json", import.meta.url));
if (!existsSync(made)) throw new Error(`${made} is not there: run npm run docs.`);
const { names, sdk, sidebar, versions } = JSON.parse(readFileSync(made, "utf8"));

/** Where the site is published, if it is to be: its links for tools that read all of it are whole there. */
const address = process.env["DOCS_SITE"];
const { origin, pathname } = new URL(`${address ?? "http://localhost"}/`);
const base = `${pathname.replace(/\/+$/, "")}/sdk-${sdk}/`;

const root = JSON.parse(readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"));
const [, repository] = /^git\+(https:.+)\.git$/.exec(root.repository ?? "") ?? [];

const guides: [string, [string, string][]][] = [
  [
    "Begin",
    [
      ["First server", "first-server"],
      ["Authentication", "authentication"],
      ["Being listed", "being-listed"],
      ["Messages", "messages"],
      ["Relay and FakeIP", "relay"],
      ["Stats, items, workshop", "stats-items-workshop"],
      ["Testing without Steam", "testing"],
      ["The API by task", "by-task"],
    ],
  ],
  [
    "Run",
    [
      ["Deployment", "deployment"],
      ["Operations", "operations"],
      ["Troubleshooting", "troubleshooting"],
    ],
  ],
  [
    "Come from elsewhere",
    [
      ["GodotSteam", "from-godotsteam"],
      ["C++", "from-cpp"],
      ["Steamworks.NET", "from-steamworks-net"],
      ["All names", "names"],
    ],
  ],
  ["Maintain", [["A new SDK", "new-sdk"]]],
];

const reference: [string, string][] = [
  ["Limits of a server", "server-limits"],
  ["Hostile clients", "hostile-clients"],
  ["Agones", "agones"],
  ["Several servers on a machine", "several-servers"],
  ["Godot's multiplayer", "godot-multiplayer"],
  ["What is bound", "coverage"],
  ["The loopback", "loopback"],
  ["The loopback's functions", "loopback-functions"],
  ["Scenarios", "loopback-scenarios"],
  ["Valve's library without Steam", "loopback-steamclient"],
  ["GodotSteam, name by name", "godotsteam"],
  ["headwater-port", "porting"],
  ["Performance", "performance"],
  ["Reliability", "reliability"],
  ["SDK history", "sdk-history"],
];

const guideSidebar: DefaultTheme.SidebarItem[] = [
  ...guides.map(([text, pages]) => ({
    text,
    items: pages.map(([title, page]) => ({ text: title, link: `/guide/${page}` })),
  })),
  { text: "Reference", items: reference.map(([text, page]) => ({ text, link: `/${page}` })) },
];

/** Without a heading that can be closed, which VitePress makes a button in a button. */
const groups = ({ text, items = [] }: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem[] =>
  text === "Classes" || text === "Functions" ? [{ text, items: items.map(({ text, link }) => ({ text, link })) }] : [];

/** On the pages of a module its classes and functions; types are on the module's page, and found by search. */
const apiSidebars = Object.fromEntries(
  sidebar.map((open: DefaultTheme.SidebarItem) => [
    open.link,
    sidebar.map(({ text, link, items = [] }: DefaultTheme.SidebarItem) =>
      // A heading that opens and is a link at once is neither to a screen reader.
      link === open.link ? { text, items: [{ text: "Overview", link }, ...items.flatMap(groups)] } : { text, link },
    ),
  ]),
);

export default defineConfig({
  title: "Headwater",
  description: "Steamworks for Node.js game servers",
  lang: "en",
  base,
  outDir: `.vitepress/dist/sdk-${sdk}`,
  head: [["link", { rel: "icon", href: `${base}mark.svg` }]],
  srcExclude: ["**/README.md", "build/names.md"],
  rewrites: { "build/api/:page(.*)": "api/:page" },
  lastUpdated: false,
  // Else the list of all pages is in each of them.
  metaChunk: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      linkNames(md, names, base);
      outsideLinks(md, repository && `${repository}/blob/main/`);
    },
  },
  vite: {
    plugins: [
      llms({ ignoreFiles: ["build/**"], sidebar: guideSidebar, ...(address === undefined ? {} : { domain: origin }) }),
    ],
    build: { chunkSizeWarningLimit: 4000 },
  },
  themeConfig: {
    logo: "/mark.svg",
    sdk,
    sdks: versions,
    search: { provider: "local" },
    nav: [
      { text: "Guide", link: "/guide/first-server", activeMatch: "^/guide/" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
      { text: "SDK explorer", link: "/sdk" },
      { component: "SdkChoice" },
    ],
    sidebar: { ...apiSidebars, "/": guideSidebar },
    outline: [2, 3],
  } as DefaultTheme.Config & { sdk: string; sdks: string[] },
});
