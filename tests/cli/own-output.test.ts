import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { ownOutput } from "../../src/cli/own-output.ts";
import { besides } from "../../src/platform/node-folder-swap.ts";
import { realPath } from "../../src/platform/node-watch.ts";
import { folderOf } from "./run.ts";

test("what a run writes is its own, with what stands beside it meanwhile; a neighbour of like name is not", async () => {
  const { path, remove } = folderOf({});
  const target = await realPath(join(path, "tables"));
  const isOwn = await ownOutput([target, undefined]);
  remove();
  const { draft, old } = besides(target);
  const own = [target, `${target}.0a1b2c3d.part`, draft, old].flatMap((name) => [name, `${name}${sep}nodes.csv`]);
  const others = ["2", ".csv", ".part", ".old", ".0a1b2c3d.party", `.x${sep}a.csv`].map((rest) => target + rest);
  expect([...own, ...others].filter(isOwn)).toEqual(own);
});
