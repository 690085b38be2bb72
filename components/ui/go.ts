import { createContext, useContext } from "react";

/** Shows another view of the page: `push` makes it a step that the back button undoes, `replace` does not. */
export type Go = (href: string, how?: "push" | "replace") => void;

/** How a control that only a browser can have changes the view; on its own, as any link does. */
export const GoContext = createContext<Go>((href) => window.location.assign(href));

/** Shows another view of the page. */
export const useGo = (): Go => useContext(GoContext);
