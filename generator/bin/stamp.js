// The last step of the build: writes down what it was made from.
import { writeFileSync } from "node:fs";
import { digest, stamp } from "./sources.js";

writeFileSync(stamp, digest());
