/** Why a file that holds a graph has no reader of articles. */
export const IS_GRAPH = "it is a graph: open it in the app, or with export or serve";
