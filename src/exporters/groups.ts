/** What people take a graph away for: the headings of menus and lists, in their order. */
export const EXPORT_GROUPS = [
  { id: "networks", label: "For network tools" },
  { id: "tables", label: "For spreadsheets" },
  { id: "reading", label: "To read and to show" },
  { id: "databases", label: "For databases" },
  { id: "exchange", label: "For linked data and investigations" },
  { id: "code", label: "For your own code" },
] as const;

export type ExportGroup = (typeof EXPORT_GROUPS)[number]["id"];
