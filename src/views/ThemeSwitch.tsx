import { useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { chooseTheme, readTheme, THEMES, type Theme } from "../app/theme.ts";
import { shell } from "../messages/shell.ts";

const NAMES = { auto: shell.themeAuto, light: shell.themeLight, dark: shell.themeDark };

/** Light, dark, or as the system has it. A preference of the reader, so it is not part of the address. */
export function ThemeSwitch() {
  const { t } = useApp();
  const [theme, setTheme] = useState<Theme>(readTheme);
  return (
    <label className="pick">
      <span className="sr-only">{t(shell.theme)}</span>
      <select
        value={theme}
        onChange={(event) => {
          const next = event.target.value as Theme;
          chooseTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(NAMES[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
