import { writeFolderWhole } from "../../src/platform/node-folder.ts";

/** Writes a folder anew, as fast as can be, until it is killed: version after version, each of forty files that name it. */
const [, , folder = ""] = process.argv;
for (let version = 1; ; version++) {
  const files = Array.from({ length: 40 }, (_, i) => ({ name: `part ${i % 5}/${i}.txt`, pieces: [`version ${version}\n`] }));
  await writeFolderWhole(folder, files);
  process.stdout.write(`${version}\n`);
}
