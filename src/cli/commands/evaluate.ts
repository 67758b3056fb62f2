import { type CliCommand, examples } from "../command.ts";
import { EVALUATIONS } from "../evaluate/evaluations.ts";

/** `redthread evaluate`: scores what the engines read against what people have annotated. */
export const EVALUATE: CliCommand = {
  name: "evaluate",
  summary: "score graphs, statements, tags, trees or names against annotated text",
  examples: EVALUATIONS.flatMap((evaluation) => evaluation.examples.slice(0, 1)),
  configure: (command, end) => {
    for (const evaluation of EVALUATIONS) {
      const added = command.command(evaluation.name).description(evaluation.summary);
      evaluation.configure(added.addHelpText("after", examples(evaluation)), end);
    }
  },
};
