import type { Landmark } from '../navigation/landmarks.js';

/** Types of the EPUB 2 guide (OPF 2.0.1, § 2.6) for landmarks that it calls otherwise; `other.` is for those it does not know. */
const types: Readonly<Record<string, string>> = {
  bodymatter: 'text',
  titlepage: 'title-page',
  backmatter: 'index',
  introduction: 'other.introduction',
};

/** The landmarks as old reading systems and Kindle conversion look for them. */
export const guideOf = (landmarks: readonly Landmark[]): readonly Landmark[] =>
  landmarks.map((landmark) => ({ ...landmark, type: types[landmark.type] ?? landmark.type }));
