// What loopback methods without behaviour return, gathered from all override files.
import type { NotAvailable, Overrides } from "./overrides.js";

export function notAvailableAnswers({ files }: Overrides): NotAvailable {
  return {
    types: Object.assign({}, ...files.map((file) => file.notAvailable.types)),
    methods: Object.assign({}, ...files.map((file) => file.notAvailable.methods)),
  };
}
