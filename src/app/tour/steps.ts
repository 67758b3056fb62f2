import type { PanelId } from "../state/store.ts";

/** One stop of the tour: a place on the screen, and what to know about it. */
export interface TourStep {
  /** What is pointed at, as a CSS selector; the first that is on the screen. */
  readonly at: readonly string[];
  readonly title: string;
  readonly text: string;
  /** The panel that is to be open, on a narrow window too. */
  readonly panel?: PanelId;
}

/** The tour: what a journalist needs in the first minute, on the screen as it is. */
export const TOUR: readonly TourStep[] = [
  {
    at: ["[data-testid=canvas]"],
    title: "Who matters, and to whom",
    text: "Each disc is a person, country, agency or event that your articles name: the larger, the more often. A line between two means that some sentence joins them.",
  },
  {
    at: [".rail", "[data-testid=legend]"],
    panel: "legend",
    title: "The colours are the filter",
    text: "Click “Agencies” to see only agencies; with Ctrl (⌘ on a Mac) add another. Further down choose a relation, a source, or only what is stated as a fact.",
  },
  {
    at: ["[data-testid=evidence]", ".side .panel"],
    panel: "evidence",
    title: "Every line has its sentences",
    text: "Click a line and read why it is there: the sentence, the article and its date, to be copied as a citation. A dashed line is only planned, denied, or somebody’s claim.",
  },
  {
    at: [".search"],
    title: "Ask for a name, or for two",
    text: "A name finds its person even when misspelt. “Li Xiaodong to Edward Snowden” follows the thread from one to the other, sentence by sentence.",
  },
  {
    at: ["[data-testid=timeline]"],
    title: "When was that?",
    text: "Drag over the bars to see a few months only, or press play to watch the story grow.",
  },
  {
    at: [".side .panel"],
    panel: "details",
    title: "Put it right",
    text: "Two names are one person, or a sentence does not bear a line out? Say so under Details. Whatever you do, Undo takes it back.",
  },
  {
    at: [".bar-actions"],
    title: "Your own articles",
    text: "Drop files or a folder anywhere on this window. Nothing leaves your computer. “Export” takes the picture, the sentences or the data away. This tour is under “Open”, all keys are under ?.",
  },
];
