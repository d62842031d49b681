// What every page loads.
import { startAutosave } from "./autosave.js";
import { startCounters } from "./counter.js";
import { dropOldDrafts } from "./drafts.js";
import { startGuard } from "./guard.js";
import { startPage } from "./page.js";
import { startPreviews } from "./preview.js";
import { startSelections } from "./selection.js";
import { startSession } from "./session.js";
import { startUnsent } from "./unsent.js";
import { startUploads } from "./upload.js";

dropOldDrafts();
startPage();
startAutosave();
startCounters();
startPreviews();
startUploads();
startGuard();
startUnsent();
startSelections();
startSession();
