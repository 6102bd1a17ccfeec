import { createRoot } from "react-dom/client";
import { OfflineApp } from "./offline-app";

const place = document.getElementById("offline");
if (place) createRoot(place).render(<OfflineApp />);
