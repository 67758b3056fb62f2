import type { JSX } from "react";
import { setTheme, THEMES, type ThemeChoice, useStore } from "../state/store.ts";
import { Icon, type IconName } from "./icon.tsx";

const LOOK: Readonly<Record<ThemeChoice, { readonly label: string; readonly icon: IconName }>> = {
  system: { label: "Colours: as the system", icon: "system" },
  light: { label: "Colours: light", icon: "sun" },
  dark: { label: "Colours: dark", icon: "moon" },
};

/** Goes through light, dark and as the system has it. */
export function ThemeButton(): JSX.Element {
  const theme = useStore((state) => state.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const { label, icon } = LOOK[theme];
  return (
    <button type="button" className="bar-button compact" aria-label={label} title={label} onClick={() => setTheme(next)}>
      <Icon name={icon} />
    </button>
  );
}
