const pad = (number: number): string => String(number).padStart(2, '0');

/** The date of today where this runs, ISO: `2026-11-22`. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** The time of day where this runs: `14:02:31`. */
export const timeNow = (): string => {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(pad).join(':');
};
