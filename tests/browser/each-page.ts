import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type OpenedApp, type OpenedPage, openApp } from "./open-app.ts";
import type { Served } from "./serve-app.ts";

/** The page of the test that runs, and the app that it shows. */
export interface EachPage extends OpenedPage {
  readonly app: OpenedApp;
}

/**
 * Opens the app in a page of its own before each test of a file; after each, nothing may have been complained of, and nothing
 * asked of another origin.
 */
export function eachPage(options: BrowserContextOptions = {}, serve?: () => Promise<Served>): EachPage {
  let app: OpenedApp;
  let opened: OpenedPage;
  beforeAll(async () => {
    app = await openApp(serve);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    opened = await app.open(options);
  });
  afterEach(async () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.strangers).toEqual([]);
    await opened.page.context().close();
  });
  return {
    get app() {
      return app;
    },
    get page() {
      return opened.page;
    },
    get complaints() {
      return opened.complaints;
    },
    get strangers() {
      return opened.strangers;
    },
  };
}
