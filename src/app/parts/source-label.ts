/** What to call a source: "" is that of articles that tell none. */
export const sourceLabel = (source: string): string => source || "No source named";
