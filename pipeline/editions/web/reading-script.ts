import { closeDrawers } from './browser/close-drawers.js';
import { deviceStore } from './browser/device-store.js';
import { offlineWorker } from './browser/offline-worker.js';
import { readOffline } from './browser/read-offline.js';
import { rememberPlace } from './browser/remember-place.js';
import { rememberSettings } from './browser/remember-settings.js';
import { searchBook } from './browser/search-book.js';
import { shortcuts } from './browser/shortcuts.js';

/*
 * What runs in the reader's browser. Each function of `browser/` stands alone, written and checked like the rest of the
 * program, and is sent as its own text: no build step, no library, one small file.
 */

/** The script of every page; pages work without it. */
export const readingScript = (): string => {
  const withStore = [rememberSettings, rememberPlace, shortcuts].map((part) => `(${part.toString()})(store);`);
  const alone = [closeDrawers, searchBook, readOffline].map((part) => `(${part.toString()})();`);
  return `{\nconst store = (${deviceStore.toString()})();\n${[...withStore, ...alone].join('\n')}\n}\n`;
};

/** The service worker, which must be a file of its own. */
export const offlineScript = (): string => `(${offlineWorker.toString()})();\n`;
