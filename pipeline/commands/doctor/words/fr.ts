import { BrowserUnavailable } from '../../../system/browser/browser-unavailable.js';
import type { DoctorWords } from '../words.js';

const sources = {
  option: 'donné par --browser',
  environment: 'donné par PUPPETEER_EXECUTABLE_PATH',
  system: 'celui du système',
  cache: 'celui de puppeteer',
  embedded: 'venu par npm',
} as const;

export const fr: DoctorWords = {
  labels: {
    program: 'Programme',
    node: 'Node',
    configuration: 'Configuration',
    themes: 'Thèmes',
    browser: 'Navigateur',
    text: 'Texte imprimé',
    books: 'Livres',
    output: 'Sortie',
    cache: 'Cache',
    leftovers: 'Restes',
    fonts: 'Polices',
    checkers: 'Vérificateurs',
  },
  remedy: 'remède\u00a0:',
  node: ({ version, required }) => `${version} (il faut ${required} ou plus récent)`,
  nodeTooOld: ({ version, required }) => ({
    says: `${version} est trop ancien : il faut ${required} ou plus récent.`,
    remedy: 'Installez un Node plus récent depuis nodejs.org, ou par le gestionnaire de logiciels du système.',
  }),
  notCompiled: (folder) => ({
    says: `Ce qui compose les pages manque dans ${folder}.`,
    remedy: 'Dans ce dossier, `npm ci` installe et compile tout.',
  }),
  configured: (file) => file,
  notConfigured: (folder) => `aucune clef \`livres\` dans un package.json : les réglages d’origine, depuis ${folder}`,
  configurationWrong: (problem) => ({
    says: problem,
    remedy: 'Corrigez la clef `livres` de ce package.json. La suite suppose les réglages d’origine.',
  }),
  themes: (names, used) => `${names.join(', ')} ; le catalogue emploie ${used}`,
  themeAbsent: (name) => ({
    says: `Le thème \`${name}\` n’est pas là.`,
    remedy: 'Corrigez `press.theme`, ou rétablissez le dossier `themes/` du programme.',
  }),
  themeWrong: (problem) => ({ says: problem, remedy: 'Corrigez le thème, ou employez-en un autre.' }),
  browser: ({ executable, version, source, sandbox }) =>
    `${version}, ${executable} (${sources[source]}${sandbox ? '' : ' ; sans bac à sable : ce système n’en permet pas'})`,
  browserFails: (failed) => ({
    says: `Aucun navigateur ne démarre pour imprimer les PDF.${failed.map(({ browser, reason }) => `\n– ${browser} : ${reason}`).join('')}`,
    remedy: `${BrowserUnavailable.remedy.fr({})} L’EPUB, le web et les sources se font sans lui : --edition epub,web,source.`,
  }),
  browserNotTried: (problem) => ({
    says: `Pas essayé. ${problem}`,
    remedy: 'Corrigez d’abord la configuration : le navigateur ne se lance pas sans elle.',
  }),
  printed: 'une page imprimée, et son texte relu',
  textLost: {
    says: 'Le navigateur imprime une page sans texte.',
    remedy:
      'Employez-en un autre, avec --browser (--browser embedded : celui venu par npm), ou installez `fontconfig` et une police.',
  },
  noFontFound: {
    says: 'Le navigateur n’a aucune police à lui : il n’imprime que ce que dessinent celles du thème.',
    remedy:
      'Les livres s’en passent, sauf accident. Installez `fontconfig` et une police (`fonts-dejavu-core`, par exemple).',
  },
  printFails: (problem) => ({
    says: `Le navigateur démarre, mais n’imprime pas. ${problem}`,
    remedy: 'Essayez-en un autre, avec --browser ; --browser embedded emploie celui venu par npm.',
  }),
  books: (count, folder) => `${count} ${count === 1 ? 'livre' : 'livres'} dans ${folder}`,
  noBooks: (folder) => ({ says: `Aucun livre dans ${folder}.`, remedy: 'Créez-en un : `livres new mon-livre`.' }),
  output: (folder, isThere) => (isThere ? folder : `${folder}, qui sera créé`),
  isFile: (path) => ({
    says: `${path} est un fichier, et non un dossier.`,
    remedy: 'Déplacez-le, ou choisissez un autre dossier.',
  }),
  notWritable: (folder) => ({
    says: `On ne peut pas écrire dans ${folder}.`,
    remedy: 'Changez les droits du dossier, ou choisissez-en un autre : `output` dans la configuration, ou --out.',
  }),
  diskFull: (folder, free) => ({
    says: `Il ne reste que ${free} sur le disque de ${folder}.`,
    remedy: 'Libérez de la place : un livre illustré peut en demander autant.',
  }),
  cache: (folder) => folder,
  noCache: (problem) => ({
    says: `Pas de dossier pour ce qui se garde d’une fois sur l’autre. ${problem}`,
    remedy:
      'Donnez par XDG_CACHE_HOME un dossier où vous seul⋅e écrivez. Sans lui, tout est plus lent, et le Chromium venu par npm ne démarre pas.',
  }),
  noLeftovers: 'aucun',
  held: (pid) => ({
    says: `Une fabrication est en cours (processus ${pid}).`,
    remedy: 'Attendez qu’elle finisse avant d’en lancer une autre.',
  }),
  heldElsewhere: (host, file) => ({
    says: `La machine ${host} dit fabriquer des livres ici.`,
    remedy: `Si ce n’est plus vrai, supprimez ${file}.`,
  }),
  deadLock: (pid) => ({
    says: `Une fabrication (processus ${pid}) s’est arrêtée sans ranger.`,
    remedy: 'Rien à faire : la prochaine fabrication prend sa place.',
  }),
  halfBuilt: (names) => ({
    says: `Une fabrication interrompue a laissé ${names.join(', ')}.`,
    remedy: 'Rien à faire : la prochaine fabrication rétablit ce qui était bon et retire le reste.',
  }),
  halfMade: (names) => ({
    says: `Un \`livres new\` interrompu a laissé ${names.join(', ')}.`,
    remedy: 'Supprimez ce dossier.',
  }),
  fonts: (families) => `${families.join(', ')} ; d’autres écritures à la demande : \`livres build\` nomme le paquet`,
  fontsAbsent: (packages) => ({
    says: `Des polices d’appoint du programme manquent : ${packages.join(', ')}.`,
    remedy: 'Dans son dossier, `npm ci` les remet. Seuls les livres qui ont de ces signes en souffrent.',
  }),
  checkers: (names) => `${names.join(', ')} (pour \`npm run conformance\` seulement)`,
  checkersAbsent: (absent) => ({
    says: `${absent.join(', ')} : ${absent.length === 1 ? 'absent' : 'absents'}. Aucun livre n’en a besoin.`,
    remedy:
      'Rien à faire, sauf pour `npm run conformance` : il lui faut Java pour EPUBCheck, et il va chercher lui-même le reste.',
  }),
  allWorks: 'Tout ce qu’il faut est là.',
  missing: (count) =>
    count === 1 ? 'Il manque une chose nécessaire, marquée ✗.' : `Il manque ${count} choses nécessaires, marquées ✗.`,
};
