// npm run docs: the documentation as a site, in docs/.vitepress/dist.
import { prepare, turbo } from "./prepare.mjs";
import { main } from "./steps.mjs";

await main(async () => {
  await prepare();
  await turbo("building the documentation", "site");
});
