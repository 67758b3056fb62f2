import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { start } from "./state/start.ts";
import "./styles/tokens.css";
import "./styles/layout.css";
import "./styles/communities.css";
import "./styles/controls.css";
import "./styles/dialogs.css";
import "./styles/panels.css";
import "./styles/thread.css";
import "./styles/speakers.css";
import "./styles/tidy.css";
import "./styles/timeline.css";
import "./styles/tour.css";
import "./styles/tables.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
void start();
