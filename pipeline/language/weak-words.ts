/** Articles, prepositions, conjunctions: words that a line of a title should not end with, by language. */
const weakWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    fr: 'le la les l un une des du de d à au aux et ou où en sur par pour dans sans sous vers chez avec entre se ne n y que qu qui s si ce c cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos j je tu il on nous vous m t plus très',
    en: 'a an the of in on at by for from to with and or nor but as is its his her their our my your no not into upon',
    de: 'der die das den dem des ein eine einen einem einer eines und oder in im am an auf aus bei mit nach von vom zu zum zur für über unter um ohne als wie nicht sein ihr',
    es: 'el la los las un una unos unas de del a al y e o u en con por para sin sobre su sus mi mis que se no lo',
    it: 'il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella e ed o con su sul per tra fra che si non',
    pt: 'o a os as um uma uns umas de do da dos das a ao à aos às e ou em no na nos nas com por para sem sob sobre que se não seu sua',
    nl: 'de het een en of in op aan bij met van voor naar door over uit om te tot zonder als dat die er niet zijn haar hun',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** The weak words of a language; none for those that are not known. */
export const weakWordsOf = (lang: string): ReadonlySet<string> => weakWords[lang] ?? new Set();

/** Whether a word is too weak to end a line of a title. What stands before an elision does not count (`L’un`). */
export const isWeakWord = (word: string, lang: string): boolean => {
  const last = word
    .toLowerCase()
    .replace(/^.*['’](?=.)/u, '')
    .replace(/['’]$/u, '');
  return last === '&' || (weakWords[lang.toLowerCase().split('-')[0] ?? '']?.has(last) ?? false);
};
