/** What the reader's device keeps for the pages of a book. */
export interface DeviceStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** The browser's local storage; where it keeps nothing, what is written lasts as long as the page. */
export const deviceStore = (): DeviceStore => {
  const lasting = new Map<string, string>();
  return {
    read: (key) => {
      try {
        return localStorage.getItem(key);
      } catch {
        return lasting.get(key) ?? null;
      }
    },
    write: (key, value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        lasting.set(key, value);
      }
    },
  };
};
