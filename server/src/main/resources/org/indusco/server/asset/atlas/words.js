// @ts-check
// What the page says in the language of its reader.

export class Words {
  /**
   * @param {Record<string, string>} patterns with {0}, {1} for what is told
   * @param {string} language
   */
  constructor(patterns, language) {
    this.patterns = patterns;
    this.language = language;
    this.numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  }

  /**
   * @param {string} key
   * @param {...(string | number)} told
   */
  say(key, ...told) {
    const pattern = this.patterns[key];
    if (pattern === undefined) {
      throw new Error('there is no message ' + key);
    }
    return pattern.replace(/\{(\d)\}/g, (all, number) => {
      const value = told[+number];
      return typeof value === 'number' ? this.count(value) : String(value ?? all);
    });
  }

  /** @param {number} number */
  count(number) {
    return this.numbers.format(number);
  }

  /**
   * The name of something in the reader's language, else the other.
   * @param {{name: string, name_zh?: string}} named
   */
  name(named) {
    return this.language === 'zh' && named.name_zh ? named.name_zh : named.name;
  }

  /**
   * Its name in the other language, if it has one.
   * @param {{name: string, name_zh?: string}} named
   */
  otherName(named) {
    if (!named.name_zh || named.name_zh === named.name) return '';
    return this.language === 'zh' ? named.name : named.name_zh;
  }
}
