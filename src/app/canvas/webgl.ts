/** Whether this browser can draw with WebGL at all. */
export function hasWebgl(): boolean {
  try {
    // The context goes with its canvas: to give it up by hand would make the page wait for the graphics card.
    const canvas = document.createElement("canvas");
    return (canvas.getContext("webgl2") ?? canvas.getContext("webgl")) !== null;
  } catch {
    return false;
  }
}
