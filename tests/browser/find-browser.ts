import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { chromium } from "playwright-core";
import { RedthreadError } from "../../src/errors.ts";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ADVICE =
  "install Chromium or Chrome, or give its path in REDTHREAD_CHROMIUM (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium).";

/** Flags that make a headless browser draw WebGL in software and stay off the network. */
export const BROWSER_ARGS: readonly string[] = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

function runs(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync(process.platform === "win32" ? "where" : "which", [name], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .split(/\r?\n/u, 1)[0];
  } catch {
    return undefined;
  }
}

function attempt(command: string, args: readonly string[]): void {
  try {
    // npm's own commands are scripts on Windows, which need a shell there.
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 300_000,
      shell: process.platform === "win32",
    });
  } catch {
    // The next way is tried; the last one that fails says what to do.
  }
}

const playwrightsOwn = (): string | undefined => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

/**
 * The path of a browser for the tests: the one that REDTHREAD_CHROMIUM names, an installed one, Playwright's own,
 * else one fetched by Playwright, else Debian's package when root. Throws E501 with what to do when there is none.
 */
export function findBrowser(): string {
  const named = process.env.REDTHREAD_CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new RedthreadError("E501", `REDTHREAD_CHROMIUM names "${named}", which cannot be run: correct the path or unset it.`);
  }
  const installed = (): string | undefined => [...PLACES, ...NAMES.map(onPath), playwrightsOwn()].find(runs);
  const ways: readonly (() => void)[] = [
    () => {},
    () => attempt("npx", ["--yes", "playwright-core", "install", "chromium"]),
    () => {
      if (process.platform !== "linux" || process.getuid?.() !== 0 || !runs(onPath("apt-get"))) return;
      attempt("apt-get", ["update", "-qq"]);
      attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    },
  ];
  for (const way of ways) {
    way();
    const found = installed();
    if (found) return found;
  }
  throw new RedthreadError("E501", ADVICE);
}
