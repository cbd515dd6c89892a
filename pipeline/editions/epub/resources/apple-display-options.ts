/** Tells Apple Books to show the embedded fonts (`META-INF/com.apple.ibooks.display-options.xml`). */
export const appleDisplayOptions = `<?xml version="1.0" encoding="UTF-8"?>
<display_options>
  <platform name="*">
    <option name="specified-fonts">true</option>
  </platform>
</display_options>
`;
