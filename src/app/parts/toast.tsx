import { type JSX, useEffect } from "react";
import { useStore } from "../state/store.ts";

/** Milliseconds that a toast is shown. */
const SHOWN = 3500;

/** A few words on what has just been done; they go away by themselves. */
export function Toast(): JSX.Element {
  const toast = useStore((state) => state.toast);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => useStore.setState({ toast: null }), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <p className={toast === null ? "toast" : "toast shown"} role="status" data-testid="toast">
      {toast}
    </p>
  );
}
