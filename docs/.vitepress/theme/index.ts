// VitePress's own look, and the SDK explorer.
import DefaultTheme from "vitepress/theme";
import SdkExplorer from "./SdkExplorer.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }: { app: import("vue").App }) => {
    app.component("SdkExplorer", SdkExplorer);
  },
};
