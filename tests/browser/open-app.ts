import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { TestHandle } from "../../src/app/canvas/test-handle.ts";
import { BROWSER_ARGS, findBrowser } from "./find-browser.ts";
import { type Served, serveApp } from "./serve-app.ts";

declare global {
  interface Window {
    redthread?: TestHandle;
  }
}

/** A page with the app, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors of the console and the page, violations of the page's policy among them. */
  readonly complaints: string[];
  /** Addresses that the page asked for outside its own origin. */
  readonly strangers: string[];
}

/** The app in a real browser. */
export interface OpenedApp {
  readonly browser: Browser;
  readonly url: string;
  readonly open: (options?: BrowserContextOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** Serves the built app, as any web server would or otherwise, and starts a browser. */
export async function openApp(serve: () => Promise<Served> = serveApp): Promise<OpenedApp> {
  const served = await serve();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
  return {
    browser,
    url: served.url,
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      context.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(served.url) && !/^(?:blob|data):/u.test(address)) strangers.push(address);
      });
      await page.goto(served.url);
      await page.locator("html[data-ready=true]").waitFor({ timeout: 20_000 });
      return { page, complaints, strangers };
    },
    close: async () => {
      await browser.close();
      await served.stop();
    },
  };
}
