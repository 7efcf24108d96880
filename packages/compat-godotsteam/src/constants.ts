// All constants, by the page they stand on.
import { httpConstants } from "./http/constants.js";
import { inventoryConstants } from "./inventory/constants.js";
import { mainServerConstants } from "./mainServer/constants.js";
import { networkingSocketsConstants } from "./networkingSockets/constants.js";
import { networkingUtilsConstants } from "./networkingUtils/constants.js";
import { ugcConstants } from "./ugc/constants.js";

/** Spelled out, because an inferred type would lose the documentation. */
type Constants = typeof mainServerConstants &
  typeof httpConstants &
  typeof inventoryConstants &
  typeof networkingSocketsConstants &
  typeof networkingUtilsConstants &
  typeof ugcConstants;

export const constants: Constants = {
  ...mainServerConstants,
  ...httpConstants,
  ...inventoryConstants,
  ...networkingSocketsConstants,
  ...networkingUtilsConstants,
  ...ugcConstants,
};
