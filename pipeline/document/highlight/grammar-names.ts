/** What authors write after the fence for a grammar that has another name. Names that are not here are looked for as written. */
const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  cc: 'cpp',
  cjs: 'javascript',
  console: 'shell',
  cs: 'csharp',
  docker: 'dockerfile',
  golang: 'go',
  h: 'c',
  hpp: 'cpp',
  hs: 'haskell',
  htm: 'xml',
  html: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  kt: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  mjs: 'javascript',
  objc: 'objectivec',
  opf: 'xml',
  patch: 'diff',
  pl: 'perl',
  ps1: 'powershell',
  py: 'python',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  rss: 'xml',
  sh: 'bash',
  'shell-session': 'shell',
  svg: 'xml',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  xhtml: 'xml',
  yml: 'yaml',
  zsh: 'bash',
};

/** The name of the grammar (a file of highlight.js) for a language as authors call it; nothing when it can be none. */
export function grammarName(language: string): string | undefined {
  const name = Object.hasOwn(aliases, language) ? aliases[language] : language;
  return name !== undefined && /^[a-z\d][a-z\d-]*$/.test(name) ? name : undefined;
}
