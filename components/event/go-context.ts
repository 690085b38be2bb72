import { createContext } from "react";

/** Shows another view of the page: `push` makes it a step that the back button undoes, `replace` does not. */
export type Go = (href: string, how?: "push" | "replace") => void;

/** How a control that only a browser can have changes the view; null where the page is drawn on the server. */
export const GoContext = createContext<Go | null>(null);
