/** A page with one of everything that the workshop's documents have, for the rules to be tried on. */
export const sample = `<!doctype html>
<html lang="en">
<title>Sample</title>
<style>
  @page { size: 8in 10in; margin: 0.7in; @top-left { content: 'Running head'; } @bottom-right { content: counter(page); } }
  body { font: 12pt sans-serif; }
  .box { padding: 8px; background: #ddecea; border: 1px solid; border-radius: 8px; }
  .flex { display: flex; }
  ul.cards { display: grid; padding: 0; list-style: none; }
  td, th { border: 1px solid; }
</style>
<h1>Sample</h1>
<p>Text with <strong>strong</strong> and <em>weak</em> words, <a href="#more">a place</a> and <a href="https://example.org/">an address<br>in two lines</a>.</p>
<div class="box"><h2>Box</h2><p class="flex"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5"/></svg><span>Flexible</span></p></div>
<ul><li>one</li><li>two<ul><li>two and a half</li></ul></li></ul>
<ol><li>first<p>paragraph</p></li></ol>
<ul class="cards"><li class="box"><h3>Card</h3><p>Text</p></li><li class="box"><h3>Other card</h3><dl><div class="flex"><dt>Name</dt><dd>Text</dd></div></dl></li></ul>
<table><caption>Table</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">C</th><td>D</td></tr></tbody></table>
<figure><svg role="img" aria-label="A circle" width="40" height="40"><circle cx="20" cy="20" r="15"/></svg><figcaption>Figure</figcaption></figure>
<article lang="es"><h2 id="more">Más</h2><p>Texto en español</p></article>
<hr>
<p style="break-before: page">A second page</p>
</html>
`;
