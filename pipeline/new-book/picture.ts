/** The drawing of a new book's first figure: two inks and a ground of its own, readable by day and by night. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 240" width="480" height="240">
  <rect width="480" height="240" fill="#f4efe4"/>
  <circle cx="338" cy="78" r="34" fill="#d9822b"/>
  <path d="M0 164 C60 108 130 112 200 144 S380 174 480 112 V240 H0 Z" fill="#a9c0a6"/>
  <path d="M0 192 C80 142 170 148 260 178 S410 188 480 156 V240 H0 Z" fill="#6d9370"/>
  <path d="M0 224 C90 182 190 180 290 204 S430 222 480 202 V240 H0 Z" fill="#3d6647"/>
</svg>
`;
