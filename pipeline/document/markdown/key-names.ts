/** What is written on a key, and on French keyboards where they say it otherwise. */
type Key = readonly [label: string, french?: string];

const keys: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['alt', ['Alt']],
  ['alt-graph', ['AltGr']],
  ['altgr', ['AltGr']],
  ['arrow-down', ['↓']],
  ['arrow-left', ['←']],
  ['arrow-right', ['→']],
  ['arrow-up', ['↑']],
  ['backspace', ['Backspace', 'Retour arrière']],
  ['break', ['Break', 'Pause']],
  ['caps-lock', ['Caps Lock', 'Verr. Maj']],
  ['cmd', ['Cmd']],
  ['command', ['Cmd']],
  ['context-menu', ['Menu']],
  ['control', ['Ctrl']],
  ['ctrl', ['Ctrl']],
  ['del', ['Del', 'Suppr']],
  ['delete', ['Del', 'Suppr']],
  ['down', ['↓']],
  ['end', ['End', 'Fin']],
  ['enter', ['Enter', 'Entrée']],
  ['esc', ['Esc', 'Échap']],
  ['escape', ['Esc', 'Échap']],
  ['fn', ['Fn']],
  ['home', ['Home', 'Début']],
  ['insert', ['Insert', 'Inser']],
  ['left', ['←']],
  ['menu', ['Menu']],
  ['meta', ['Meta', 'Méta']],
  ['num-lock', ['Num Lock', 'Verr. Num']],
  ['option', ['Option']],
  ['page-down', ['Page Down', 'Page suiv.']],
  ['page-up', ['Page Up', 'Page préc.']],
  ['pause', ['Pause']],
  ['print-screen', ['Print Screen', 'Impr. écran']],
  ['return', ['Return', 'Entrée']],
  ['right', ['→']],
  ['scroll-lock', ['Scroll Lock', 'Arrêt défil']],
  ['shift', ['Shift', 'Maj']],
  ['space', ['Space', 'Espace']],
  ['spc', ['Space', 'Espace']],
  ['super', ['Super']],
  ['tab', ['Tab']],
  ['up', ['↑']],
  ['win', ['Win']],
  ['windows', ['Win']],
  ['asterisk', ['*']],
  ['backslash', ['\\']],
  ['backtick', ['`']],
  ['bar', ['|']],
  ['brace-left', ['{']],
  ['brace-right', ['}']],
  ['bracket-left', ['[']],
  ['bracket-right', [']']],
  ['colon', [':']],
  ['comma', [',']],
  ['double-quote', ['"']],
  ['equal', ['=']],
  ['exclam', ['!']],
  ['grave', ['`']],
  ['greater', ['>']],
  ['hash', ['#']],
  ['hyphen', ['-']],
  ['less', ['<']],
  ['minus', ['-']],
  ['parenthesis-left', ['(']],
  ['parenthesis-right', [')']],
  ['percent', ['%']],
  ['period', ['.']],
  ['pipe', ['|']],
  ['plus', ['+']],
  ['question', ['?']],
  ['semicolon', [';']],
  ['single-quote', ["'"]],
  ['slash', ['/']],
  ['tilde', ['~']],
  ['underscore', ['_']],
]);

/** Digits and letters, function keys, and those of the number pad. */
const plain = /^(?:[a-z\d]|f[12]?\d|num[\d])$/;

/** What a key of PyMdown's is called by readers of a language; between quotation marks, as it is written. */
export function keyName(written: string, lang: string): string | undefined {
  if (written.startsWith('"')) return written.slice(1, -1);
  const name = written
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(?:left|right)-(?=alt|control|ctrl|meta|shift|win)/, '');
  const [label, french] =
    keys.get(name) ?? keys.get(name.replace(/^(?:l|r)(?=alt|control|ctrl|meta|shift|win)/, '')) ?? [];
  if (label === undefined) return plain.test(name) ? name.toUpperCase() : undefined;
  return /^fr(?:-|$)/i.test(lang) ? (french ?? label) : label;
}
