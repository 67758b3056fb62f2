import type { JSX } from "react";

/** Outlines in a 20 by 20 box. */
const PATHS = {
  search: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
  close: "m5 5 10 10M15 5 5 15",
  down: "m5 7.5 5 5 5-5",
  up: "m5 12.5 5-5 5 5",
  open: "M3 15.5v-11h5l1.5 2H17v9Z",
  paste: "M7 4H5v13h10V4h-2M7 3h6v3H7ZM7.5 10h5M7.5 13h5",
  save: "M10 3v9m-4-4 4 4 4-4M4 16.5h12",
  sun: "M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1",
  moon: "M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z",
  system: "M3 4h14v10H3ZM7 17h6M10 14v3",
  book: "M10 5.5C8.5 4.3 6 4 3 4.2v11C6 15 8.5 15.3 10 16.5 11.5 15.3 14 15 17 15.200v-11C14 4 11.5 4.3 10 5.500Zm0 0v11",
  copy: "M7 7h10v10H7ZM13 7V3H3v10h4",
  check: "m4 10.5 4 4 8-9",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  layout:
    "M5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.8 6.3l6.4 1.5M13.8 10.1l-5.3 3.6M5.4 7.5l1.1 5.5",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5h.01",
  play: "M6 4.5v11l9-5.5Z",
  pause: "M7 4.5v11M13 4.5v11",
  undo: "M4 7.5h8a4.5 4.5 0 0 1 0 9H8M4 7.5l3.5-3.5M4 7.5 7.5 11",
  redo: "M16 7.5H8a4.5 4.5 0 0 0 0 9h4M16 7.5 12.5 4M16 7.5 12.5 11",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.8-2.8a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.8 2.8a3 3 0 0 0 4.2 4.2l.8-.8",
  lasso:
    "M10 3.500c4 0 7 2 7 4.700s-3 4.800-7 4.800-7-2-7-4.800 3-4.700 7-4.700ZM6.500 12.300c-1.200.6-1.700 1.600-1 2.600s2.400.9 3 .3M5.600 15c-.3 1-1 1.700-2.100 2",
  whole: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M3 3l4.500 4.500M17 3l-4.500 4.500M17 17l-4.500-4.500M3 17l4.500-4.500",
  bookmark: "M6 3h8v14l-4-3.500-4 3.500Z",
  arrow: "M4 10h12m-4-4 4 4-4 4",
} as const;

export type IconName = keyof typeof PATHS;

/** A small outline picture that says nothing by itself: the button around it has the name. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
