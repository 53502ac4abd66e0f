import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { startTexts } from "./app/i18n";
import { Providers } from "./app/Providers";
import { Routes } from "./app/router";
import "./shared/theme/global.css";
import { applyMode } from "./shared/theme/mode";

async function start(): Promise<void> {
  applyMode();
  await startTexts();
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <Routes />
      </Providers>
    </StrictMode>,
  );
  if (import.meta.env.PROD && "serviceWorker" in navigator) await navigator.serviceWorker.register("/sw.js");
}

void start();
