/** Gives the page the whole screen, or the window back; does nothing where the browser does not allow it. */
export function toggleFullscreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  change?.catch(() => {});
}
