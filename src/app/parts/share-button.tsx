import type { JSX } from "react";
import { addressWith, copyText } from "../../platform/browser.ts";
import { linkNow } from "../state/start.ts";
import { useStore } from "../state/store.ts";
import { Icon } from "./icon.tsx";

/** Copies a link that shows what is shown now: filters, selection, places and all. */
export function ShareButton(): JSX.Element {
  const sample = useStore((state) => state.sample);
  const share = async (): Promise<void> => {
    const address = addressWith(await linkNow());
    const copied = await copyText(address);
    // The articles stay here: a link alone shows nothing to somebody who does not have them.
    const note = sample ? "" : " Send the project file along: the link holds no article.";
    useStore.setState({
      toast: copied ? `Link to this view copied.${note}` : "The browser does not allow copying: copy the address of this page.",
    });
  };
  return (
    <button
      type="button"
      className="bar-button compact share"
      aria-label="Copy a link to this view"
      title="Copy a link to this view"
      onClick={() => void share()}
    >
      <Icon name="link" />
    </button>
  );
}
