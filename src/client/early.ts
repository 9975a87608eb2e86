/**
 * Runs before anything is painted: decides whether the slides go on stage or stay a readable document,
 * so that nobody sees one turn into the other.
 */
const isOther = ['notes', 'print'].includes(new URLSearchParams(location.search).get('role') ?? '');
const isNarrow = matchMedia('(width < 600px)').matches;
if (!isOther && !isNarrow) document.documentElement.dataset.stage = 'opening';
