import { z } from 'zod';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const file = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/);
const style = z.enum(['normal', 'italic']).default('normal');
const editions = z.array(z.enum(['epub', 'pdf', 'web'])).min(1);
const lettering = z.strictObject({ family: z.string(), weight: z.number(), style });

/** Fonts of the reader's device, by full name, and the sizes in hundredths at which they are as wide as the family. */
const standIn = z.strictObject({
  fonts: z.array(z.string().regex(/^[^"\\\n]+$/)).min(1),
  size: z.number().positive(),
  italic: z.number().positive().optional(),
  bold: z.number().positive().optional(),
});

const font = z.strictObject({
  family: z.string().min(1),
  author: z.string().min(1),
  source: z.url().optional(),
  license: z.string().min(1),
  renamed: z.string().min(1).optional(),
  standIns: z.array(standIn).optional(),
  editions,
  faces: z
    .array(z.strictObject({ weight: z.int().min(1).max(1000), style, file, editions: editions.optional() }))
    .min(1),
});

const palette = z.strictObject({
  collections: z.array(z.string().min(1)),
  day: colour,
  night: colour,
  ink: colour,
  tones: z.tuple([colour, colour, colour, colour]),
  disc: colour,
  moon: colour,
});

/** What `theme.yaml` says. Paths are relative to the theme's folder, those of faces to its `fonts/`. */
export const themeFile = z.strictObject({
  css: z.strictObject({ epub: file, pdf: file, web: file, site: file }),
  fontNotice: file,
  fonts: z.array(font).min(1),
  cover: z.strictObject({ title: lettering, subtitle: lettering, author: lettering, foot: lettering }),
  default: z.string(),
  palettes: z.record(z.string(), palette),
  ornaments: z.record(z.string(), file),
});

export type ThemeFile = z.infer<typeof themeFile>;

/**
 * What `theme.yaml` says of a theme that extends another: only what is its own. Its style sheets come after the other's;
 * its other keys stand instead of the other's, its drawings among them.
 */
export const themeExtension = themeFile.partial().extend({
  extends: z.string(),
  css: themeFile.shape.css.partial().optional(),
});

export type ThemeExtension = z.infer<typeof themeExtension>;
