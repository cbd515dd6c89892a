/** The drawing of a new book's first figure: two inks and a ground of its own, readable by day and by night. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 240" width="480" height="240">
  <rect width="480" height="240" fill="#f4efe4"/>
  <circle cx="338" cy="78" r="34" fill="#d9822b"/>
  <path d="M0 166 Q90 84 190 148 T480 118 V240 H0 Z" fill="#a9c0a6"/>
  <path d="M0 190 Q130 128 270 186 T480 164 V240 H0 Z" fill="#6d9370"/>
  <path d="M0 224 Q160 168 310 216 T480 204 V240 H0 Z" fill="#3d6647"/>
</svg>
`;
