// What loopback methods without behaviour return, gathered from all override files.
import type { NotAvailableAnswers, Overrides } from "./overrides.js";

export function notAvailableAnswers({ files }: Overrides): NotAvailableAnswers {
  return {
    types: Object.assign({}, ...files.map((file) => file.notAvailable.types)),
    methods: Object.assign({}, ...files.map((file) => file.notAvailable.methods)),
  };
}
