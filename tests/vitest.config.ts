import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { MISSING_PROGRAMS } from "./missing-programs.ts";

/** What drives the built app: one file at a time, because a browser and a server share the machine with it. */
const ON_THE_APP = ["tests/app/**/*.test.{ts,tsx}", "tests/cli/serve.test.ts"];

/** What runs the command has it built before. */
const globalSetup = fileURLToPath(new URL("./build-command.ts", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    reporters: [["default", { summary: false }], MISSING_PROGRAMS],
    projects: [
      { test: { name: "library", globalSetup, include: ["tests/**/*.test.{ts,tsx}"], exclude: ON_THE_APP, testTimeout: 30_000 } },
      {
        test: { name: "app", globalSetup, include: ON_THE_APP, fileParallelism: false, testTimeout: 30_000, hookTimeout: 60_000 },
      },
    ],
  },
});
