import { useSyncExternalStore } from "react";

import { fontFamily, numberFamily, palettes, radius, size, type Mode } from "./tokens";

export type ModeChoice = Mode | "system";

const STORED = "qudao.theme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function stored(): ModeChoice {
  const value = localStorage.getItem(STORED);
  return value === "light" || value === "dark" ? value : "system";
}

let choice: ModeChoice = stored();

function modeNow(): Mode {
  if (choice !== "system") return choice;
  return dark.matches ? "dark" : "light";
}

const cssName = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** Writes the tokens as CSS custom properties on <html>, for the style sheets. */
export function applyMode(): void {
  const root = document.documentElement;
  const mode = modeNow();
  root.dataset.theme = mode;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(palettes[mode])) root.style.setProperty(`--${cssName(name)}`, String(value));
  for (const [name, value] of Object.entries(radius)) root.style.setProperty(`--radius-${name}`, `${value}px`);
  for (const [name, value] of Object.entries(size)) root.style.setProperty(`--size-${name}`, `${value}px`);
  root.style.setProperty("--font", fontFamily);
  root.style.setProperty("--font-number", numberFamily);
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", palettes[mode].ground);
}

function changed(): void {
  applyMode();
  for (const listener of listeners) listener();
}

dark.addEventListener("change", changed);

export function chooseMode(next: ModeChoice): void {
  choice = next;
  if (next === "system") localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, next);
  changed();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useMode(): { mode: Mode; choice: ModeChoice } {
  return { mode: useSyncExternalStore(subscribe, modeNow), choice: useSyncExternalStore(subscribe, () => choice) };
}
