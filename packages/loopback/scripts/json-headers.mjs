// Prints the folder of nlohmann-json's headers for binding.gyp; fetches them if need be.
import { ensureJsonHeaders } from "../../../scripts/json/ensure.mjs";

try {
  console.log(ensureJsonHeaders((action) => console.error(`bootstrap: ${action}`)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
