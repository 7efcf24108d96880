// All constants, by the page they stand on.
import { httpConstants } from "./http/constants.js";
import { inventoryConstants } from "./inventory/constants.js";
import { mainServerConstants } from "./mainServer/constants.js";
import { networkingSocketsConstants } from "./networkingSockets/constants.js";
import { networkingUtilsConstants } from "./networkingUtils/constants.js";
import { ugcConstants } from "./ugc/constants.js";

export const constants = {
  ...mainServerConstants,
  ...httpConstants,
  ...inventoryConstants,
  ...networkingSocketsConstants,
  ...networkingUtilsConstants,
  ...ugcConstants,
};
