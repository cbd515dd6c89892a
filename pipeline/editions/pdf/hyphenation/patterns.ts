/** Puts soft hyphens into one word. */
export type Hyphenator = (word: string) => string;

/** Folders of npm `hyphen` whose name is not the language's own code. */
const folders: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  'en-au': 'en-gb',
  'en-nz': 'en-gb',
  'en-ie': 'en-gb',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  no: 'nb',
};

/** Languages whose words the package can break and whose script is broken with a hyphen. */
const known: ReadonlySet<string> = new Set(
  (
    'af be bg ca cs cy da de el en es et eu fi fr fur ga gl hr hsb hu hy ia id is it ka kmr la lt lv mk mn nb nl nn ' +
    'no oc pl pms pt rm ro ru sk sl sq sr sv tr uk'
  ).split(' '),
);

const loaded = new Map<string, Promise<Hyphenator>>();

/** The hyphenator of a BCP 47 language, by the patterns of TeX; nothing for a language that has none here. */
export const hyphenatorFor = async (lang: string): Promise<Hyphenator | undefined> => {
  const tag = lang.toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  if (!known.has(primary)) return undefined;
  const folder = folders[tag] ?? folders[primary] ?? primary;
  const hyphenator = loaded.get(folder) ?? load(folder);
  loaded.set(folder, hyphenator);
  return hyphenator;
};

/** What is used of a module of npm `hyphen`, which has no types of its own. */
interface HyphenModule {
  readonly default: { hyphenateSync(text: string): string };
}

const load = async (folder: string): Promise<Hyphenator> => {
  const { default: language } = (await import(`hyphen/${folder}/index.js`)) as HyphenModule;
  const words = new Map<string, string>();
  return (word) => {
    const hyphenated = words.get(word) ?? language.hyphenateSync(word);
    words.set(word, hyphenated);
    return hyphenated;
  };
};
