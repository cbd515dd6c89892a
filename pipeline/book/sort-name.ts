/** Words that tell an organisation or a group: its name is not turned round. */
const collective =
  /^(?:agence|association|atelier|bureau|centre|center|club|collectif|collective|collège|comité|committee|communs|community|communauté|company|conseil|contributors|contributeurs|contributrices|cooperative|coopérative|developers|éditions|editions|équipe|fédération|federation|fondation|foundation|forum|girls|group|groupe|institut|institute|institution|laboratoire|labo|library|librairie|ministère|ministry|mission|mouvement|network|organisation|organization|presse|presses|press|project|projet|publishers|publishing|réseau|school|société|society|studio|syndicat|team|théâtre|union|université|university|women|inc|ltd|llc|gmbh|sarl|sas|scop|asbl|cc)[.,]?$/i;

const joining = /^(?:et|and|&|\+|und|y)$/i;
const article = /^(?:l[’'].*|le|la|les|the|der|die|das|el|los|las|un|une|a|an|des)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|fils|père)\.?$/i;
/** Particles that begin the family name: Du Bellay, La Fontaine, El Saadawi. The others (de, d’, von, van) follow the given names. */
const particle = /^(?:du|des|le|la|les|el|al|ben|ibn|abou|abu|saint|sainte|san|santa|st\.?|mac|mc)$/i;
/** Particles that do so when they are written with a capital: Van Gogh, De Niro. */
const capitalParticle = /^(?:De|Del|Della|Di|Da|Dos|Van|Von|Ter|Ten|Den|Der)$/;

const isCollective = (words: readonly string[]): boolean =>
  words.some((word) => collective.test(word) || joining.test(word) || /\d/.test(word)) || article.test(words[0] ?? '');

/** East Asian names are written family name first, and sorted as they are written. */
const isFamilyNameFirst = (name: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);

/**
 * The name under which a person is sorted: *Prénom Nom* becomes *Nom, Prénom*, particles following the usage of the
 * language they come from (Lexique de l’Imprimerie nationale; Chicago 16.71). Groups and single names stay as they are.
 */
export const sortName = (name: string): string => {
  const words = name
    .trim()
    .replace(/(?<=\s)(d[’'])(?=\p{Lu})/gu, '$1 ')
    .split(/\s+/);
  if (words.length < 2 || name.includes(',') || isFamilyNameFirst(name) || isCollective(words)) return name.trim();
  const tail = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let start = words.length - 1;
  while (start > 1 && isFamilyParticle(words[start - 1] ?? '')) start -= 1;
  return [words.slice(start).join(' '), words.slice(0, start).join(' '), ...(tail ? [tail] : [])].join(', ');
};

const isFamilyParticle = (word: string): boolean => particle.test(word) || capitalParticle.test(word);
