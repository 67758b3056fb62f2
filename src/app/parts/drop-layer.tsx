import { type JSX, useEffect, useState } from "react";
import { droppedFiles } from "../../platform/browser.ts";
import { servesOwnProject } from "../../platform/browser-web.ts";
import { addSources } from "../state/collection.ts";
import { useStore } from "../state/store.ts";

/** Takes files that are dropped anywhere on the window, and shows that it would. */
export function DropLayer(): JSX.Element | null {
  const [over, setOver] = useState(false);
  const sample = useStore((state) => state.sample);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(addSources);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-layer">
      <div>
        <p className="drop-title">
          {sample && !servesOwnProject() ? "Drop to read your own articles" : "Drop to add to this project"}
        </p>
        <p>Nothing leaves this browser.</p>
      </div>
    </div>
  );
}
