import type { Wording } from '../wording.js';
import { grouped } from './grouped.js';

/** None is singular in French. */
const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${grouped(number)} ${number < 2 ? one : many}`;

/** What happened to things of a document. */
export const findingsFr: Wording['findings'] = {
  'picture-missing': count('image absente du document', 'images absentes du document'),
  'picture-format': count(
    'image d’un format que les éditions ne montrent pas (EMF, WMF, TIFF…) ; exportez-la en PNG ou en SVG',
    'images d’un format que les éditions ne montrent pas (EMF, WMF, TIFF…) ; exportez-les en PNG ou en SVG',
  ),
  'picture-remote': count(
    'image restée sur un autre site ; téléchargez-la',
    'images restées sur d’autres sites ; téléchargez-les',
  ),
  drawing: count(
    'dessin, schéma ou graphique ; exportez-le en image',
    'dessins, schémas ou graphiques ; exportez-les en images',
  ),
  formula: count('formule que TeX ne sait pas dire ; récrivez-la', 'formules que TeX ne sait pas dire ; récrivez-les'),
  object: count('objet d’un autre programme (tableur, son…)', 'objets d’autres programmes (tableur, son…)'),
  'broken-reference': count(
    'renvoi qui ne menait nulle part : ses mots restent',
    'renvois qui ne menaient nulle part : leurs mots restent',
  ),
  colour: count(
    'passage en couleur : le texte reste, la couleur non',
    'passages en couleur : le texte reste, la couleur non',
  ),
  alignment: count(
    'paragraphe centré ou à droite : le thème en décide',
    'paragraphes centrés ou à droite : le thème en décide',
  ),
  'list-format': count(
    'élément numéroté en lettres ou en chiffres romains, qui l’est maintenant en chiffres',
    'éléments numérotés en lettres ou en chiffres romains, qui le sont maintenant en chiffres',
  ),
  capitals: count(
    'passage affiché en capitales, rendu tel qu’il est tapé',
    'passages affichés en capitales, rendus tels qu’ils sont tapés',
  ),
  'hidden-text': count('passage de texte masqué', 'passages de texte masqué'),
  symbol: count('signe qui n’existe que dans sa police', 'signes qui n’existent que dans leur police'),
  'title-date': count(
    'date de la page de titre ; book.md a la clef published',
    'dates de la page de titre ; book.md a la clef published',
  ),
  'unknown-element': count('élément inconnu', 'éléments inconnus'),
  insertion: count('insertion suivie, acceptée', 'insertions suivies, acceptées'),
  deletion: count('suppression suivie, acceptée', 'suppressions suivies, acceptées'),
  comment: count(
    'commentaire, gardé à sa place, que le livre ne montre pas',
    'commentaires, gardés à leur place, que le livre ne montre pas',
  ),
  underline: count('passage souligné, mis en italique', 'passages soulignés, mis en italique'),
  highlight: count('passage surligné, gardé entre ==', 'passages surlignés, gardés entre =='),
  tab: count(
    'paragraphe avec des tabulations, devenues des espaces',
    'paragraphes avec des tabulations, devenues des espaces',
  ),
  'text-box': count(
    'cadre de texte, devenu un aparté après son paragraphe',
    'cadres de texte, devenus des apartés après leur paragraphe',
  ),
  'table-header': count(
    'tableau sans ligne d’en-tête : sa première ligne en tient lieu',
    'tableaux sans ligne d’en-tête : leur première ligne en tient lieu',
  ),
  'table-html': count(
    'tableau écrit en HTML, pour ses cellules fusionnées ou longues',
    'tableaux écrits en HTML, pour leurs cellules fusionnées ou longues',
  ),
  'heading-guessed': count(
    'titre reconnu à son apparence, faute de styles',
    'titres reconnus à leur apparence, faute de styles',
  ),
  'quote-guessed': count(
    'paragraphe en retrait, pris pour une citation',
    'paragraphes en retrait, pris pour des citations',
  ),
  'scene-guessed': count(
    'ligne blanche prise pour un changement de scène',
    'lignes blanches prises pour des changements de scène',
  ),
  'page-reference': count(
    'renvoi à un numéro de page, celui du document',
    'renvois à des numéros de page, ceux du document',
  ),
  'passage-language': count('passage dans une autre langue', 'passages dans une autre langue'),
  'missing-alt': count('image sans texte alternatif', 'images sans texte alternatif'),
};
