// Counts words by the rule of portal.platform.text.WordCount: a word is a run of characters between spaces that holds a
// letter or digit; Markdown's marks do not count. Both are checked against the same table of examples.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const FENCE = /^[ \t]*(?:```|~~~).*$/gm;
const LIST_NUMBER = /^[ \t>]*\d{1,9}[.)](?=[ \t]|$)/gm;
const SPACE = /[\s\u00a0\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function countWords(text) {
  const plain = text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").replace(FENCE, "").replace(LIST_NUMBER, "");
  return withoutAddresses(plain).split(SPACE).filter((run) => LETTER_OR_DIGIT.test(run)).length;
}

// of [words](address) the words; by hand, because a pattern would begin anew at each bracket; brackets never count
function withoutAddresses(text) {
  let kept = "";
  let done = 0;
  for (let open = text.indexOf("["); open >= 0; open = text.indexOf("[", done)) {
    const close = text.indexOf("]", open);
    const addressed = close >= 0 && text.startsWith("](", close);
    const end = addressed ? text.indexOf(")", close) : close;
    if (end < 0) break;
    kept += text.slice(done, open) + text.slice(open + 1, close);
    done = end + 1;
  }
  return kept + text.slice(done);
}
