import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AssessmentApp } from "../positioning/pages/assessment/AssessmentApp.tsx";
import { keepOffline } from "./offline.ts";
import { Shell } from "./Shell.tsx";
import "./ui/tokens.css";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Shell current="/evaluation">
        <AssessmentApp />
      </Shell>
    </StrictMode>,
  );
}
keepOffline();
