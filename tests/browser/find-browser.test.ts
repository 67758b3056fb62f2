import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "./find-browser.ts";

afterEach(() => vi.unstubAllEnvs());

test("a browser that REDTHREAD_CHROMIUM names is taken, and one that cannot be run is an error that says so", () => {
  vi.stubEnv("REDTHREAD_CHROMIUM", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
  vi.stubEnv("REDTHREAD_CHROMIUM", "/no/such/browser");
  expect(() => findBrowser()).toThrow(/^\[E501\].*\/no\/such\/browser/u);
});
