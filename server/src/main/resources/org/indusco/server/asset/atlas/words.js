// @ts-check
// What the page says in the language of its reader.

/** Words that hang on a figure, such as {0,choice,0#none|1#one|1<{0} of them}: as the server has them. */
const CHOICE = /\{(\d),choice,((?:[^{}]|\{\d\})*)\}/g;

/** @param {string} choices @param {number} figure @returns {string} the last of them that the figure reaches, else the first */
function chosen(choices, figure) {
  const parts = choices.split('|').map((part) => /** @type {RegExpMatchArray} */ (part.match(/^(\d+)([#<])(.*)$/s)));
  const reached = parts.filter(([, limit, sign]) => (sign === '#' ? figure >= +limit : figure > +limit));
  return (reached.at(-1) ?? parts[0])[3];
}

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
    const fitting = pattern.replace(CHOICE, (_, number, choices) => chosen(choices, Number(told[+number])));
    return fitting.replace(/\{(\d)\}/g, (all, number) => {
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
