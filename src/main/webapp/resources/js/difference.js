// Which words only one of two texts has. Long texts are compared from both ends first.
const LARGEST = 4_000_000;

const pieces = (text) => text.split(/(\s+)/).filter((piece) => piece !== "");

export function difference(mine, theirs) {
  const a = pieces(mine);
  const b = pieces(theirs);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  const common = middle[0].length * middle[1].length > LARGEST ? [[], []] : shared(...middle);
  return [marked(a, from, end, common[0]), marked(b, from, end, common[1])];
}

// runs of {text, own}
function marked(all, from, end, kept) {
  const runs = [];
  all.forEach((piece, index) => {
    const own = index >= from && index < all.length - end && !kept[index - from] && piece.trim() !== "";
    const last = runs.at(-1);
    if (last && (last.own === own || piece.trim() === "")) last.text += piece;
    else runs.push({ text: piece, own });
  });
  return runs;
}

// longest common subsequence: which pieces of each are in it
function shared(a, b) {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j]
        ? lengths[(i + 1) * width + j + 1] + 1
        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const inA = new Array(a.length).fill(false);
  const inB = new Array(b.length).fill(false);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { inA[i] = true; inB[j] = true; i += 1; j += 1; }
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i += 1;
    else j += 1;
  }
  return [inA, inB];
}
