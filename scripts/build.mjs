// npm run build: everything, from whatever state the checkout is in.
import { prepare } from "./prepare.mjs";
import { main } from "./steps.mjs";

await main(prepare);
