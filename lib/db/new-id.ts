import { customAlphabet } from "nanoid";

/** A new id: 16 letters and digits, about 82 bits, so that ids of drafts cannot be guessed. */
export const newId = customAlphabet("0123456789abcdefghijklmnopqrstuvwxyz", 16);
