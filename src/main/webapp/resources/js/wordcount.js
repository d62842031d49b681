// Counts words by the rule of portal.platform.text.WordCount: a word is a run of characters between spaces that holds a
// letter or digit; Markdown's marks do not count. Both are checked against the same table of examples.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const FENCE = /^[ \t]*(?:```|~~~).*$/gm;
const LIST_NUMBER = /^[ \t>]*\d{1,9}[.)](?=[ \t]|$)/gm;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const SPACE = /[\s\u00a0\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function countWords(text) {
  const plain = text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").replace(FENCE, "").replace(LIST_NUMBER, "").replace(LINK, "$1");
  return plain.split(SPACE).filter((run) => LETTER_OR_DIGIT.test(run)).length;
}
