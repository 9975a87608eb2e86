/**
 * Runs before anything is painted: decides whether the slides go on stage or stay a readable document,
 * so that nobody sees one turn into the other. The console takes the slides out of the page, so that nobody should wait for their layout.
 */
const role = new URLSearchParams(location.search).get('role');
const isNarrow = matchMedia('(width < 600px)').matches;
if (role === 'notes' || (role !== 'print' && !isNarrow)) document.documentElement.dataset.stage = 'opening';
// The fonts are read while the page is, so that no text is laid out twice.
for (const weight of ['400', '700']) void document.fonts.load(`${weight} 1em "Atkinson Hyperlegible Next"`);
