// Encrypted app tickets: what users import.
export { type EncryptedTicketOptions, encryptedTicket } from "./encryptedTicket.js";
export { type AppTicket, openAppTicket } from "./openAppTicket.js";
