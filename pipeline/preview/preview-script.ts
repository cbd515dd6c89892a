import { followBuilds } from './browser/follow-builds.js';
import { keepPlace } from './browser/keep-place.js';
import { showPanel } from './browser/show-panel.js';

/** What runs in the author's browser, beside the script of the web edition: each function stands alone and is sent as its own text. */
export const previewScript = (): string =>
  `{\nconst place = (${keepPlace.toString()})();\nplace.restore();\n(${showPanel.toString()})();\n(${followBuilds.toString()})(place);\n}\n`;
