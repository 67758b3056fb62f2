import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const at = (name: string): string => fileURLToPath(new URL(`../../../src/language/model/${name}`, import.meta.url));

/** The accelerator's text form, assembled. */
export async function assembled(): Promise<Uint8Array> {
  const module = (await wabt()).parseWat("simd.wat", readFileSync(at("simd.wat"), "utf8"), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return buffer;
}

// `npx tsx tests/language/model/assemble.ts` writes the bytes into the source after simd.wat was changed.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await assembled();
  const lines = (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,120}/gu) ?? []
  ).map((line) => `  "${line}"`);
  writeFileSync(
    at("simd-bytes.ts"),
    `/** simd.wat assembled (${bytes.length} bytes), in base64; tests/language/model/assemble.ts writes this file. */\nexport const SIMD =\n${lines.join(" +\n")};\n`,
  );
  console.log(`${bytes.length} bytes`);
}
