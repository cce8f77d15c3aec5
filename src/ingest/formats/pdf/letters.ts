/** Radicals that fonts share with the letters they stand for; a file may name them in the letters' stead. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    ..."⺁厂⺇几⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺕彐⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟",
  ].reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1]!]);
    return pairs;
  }, []),
);

/** Marks to which a map of characters leads from the ones people type. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["⋯", "…"],
  ["―", "—"],
  ["・", "·"],
]);

/** A drawn character as people type it: radicals as letters, no control characters, blanks plain. */
export function letterOf(text: string): string {
  return (
    text
      .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
      .replace(/[⋯―・]/g, (mark) => MARKS.get(mark) ?? mark)
      .replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize("NFKC"))
      .replace(/[\s\u00a0]/g, (blank) => (blank === "\u3000" ? blank : " "))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\x00-\x1f\x7f\u00ad\u200b-\u200f\ufeff]/g, "")
  );
}

/** Letters and marks between which a line's end is no blank. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]|[\ud840-\ud8ff][\udc00-\udfff]/;

/** Whether a character is one of those set in squares, without blanks between words. */
export function isWide(letter: string): boolean {
  return WIDE.test(letter);
}
