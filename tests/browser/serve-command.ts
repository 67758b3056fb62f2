import { packageRoot } from "../../src/platform/node.ts";
import { serving } from "../cli/serving.ts";
import type { Served } from "./serve-app.ts";

/** Serves the built app with the real command. */
export const serveCommand =
  (...args: readonly string[]) =>
  async (): Promise<Served> => {
    const { port, process, ended } = await serving(args, packageRoot());
    return {
      url: `http://127.0.0.1:${port}/`,
      stop: async () => {
        process.kill("SIGTERM");
        await ended;
      },
    };
  };
