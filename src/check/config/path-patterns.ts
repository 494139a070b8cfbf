/** File patterns of the configuration: "2024/**", "*-du-thao.docx", "xa/{a,b}/*.pdf". Without a slash: any folder. */

const SPECIAL = /[.+^$()|[\]\\]/gu;

export function matchesPath(pattern: string, path: string): boolean {
  const portable = path.replaceAll('\\', '/').replace(/^\.\//u, '');
  const subject = pattern.includes('/') ? portable : (portable.split('/').at(-1) ?? portable);
  return compile(pattern.replaceAll('\\', '/').replace(/^\.\//u, '')).test(subject.normalize('NFC'));
}

function compile(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(SPECIAL, '\\$&')
    .replace(/\*{2}\/|\*{2,}|\*+|\?/gu, (sign) => {
      if (sign === '**/') return '(?:[^/]+/)*';
      if (sign === '?') return '[^/]';
      return sign.length > 1 ? '.*' : '[^/]*';
    })
    .replace(/\{([^{}]*)\}/gu, (_, list: string) => `(?:${list.replaceAll(',', '|')})`);
  return new RegExp(`^${source.replace(/[{}]/gu, '\\$&')}$`, 'iu');
}
