/**
 * Runs before anything is painted: decides whether the slides come on stage or stay a document to read,
 * so that nobody sees one turn into the other.
 */
const isNotes = new URLSearchParams(location.search).get('role') === 'notes';
const isNarrow = matchMedia('(width < 600px)').matches;
if (!isNotes && !isNarrow) document.documentElement.dataset.stage = 'opening';
