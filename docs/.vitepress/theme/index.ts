// VitePress's own look, the SDK explorer, and the choice of an SDK.
import DefaultTheme from "vitepress/theme";
import SdkChoice from "./SdkChoice.vue";
import SdkExplorer from "./SdkExplorer.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }: { app: import("vue").App }) => {
    app.component("SdkChoice", SdkChoice);
    app.component("SdkExplorer", SdkExplorer);
  },
};
