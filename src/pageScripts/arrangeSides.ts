/**
 * Puts the parts of each language (`.side`) on as many sides as they need, none of them cut: one side if all fit there in type that reads easily
 * (`data-one-page`, largest and smallest size in pt), otherwise the fewest that all fit on in smaller type (`data-more-pages`). Where two languages
 * are together, more than one side each is an even number, so that each language has its own sheets. Of the ways to do that it takes the one whose
 * sides are most equally full, in the largest type. The title stays with the first part.
 * If a part is longer than a side in the smallest type, all goes on from one side to the next (`data-full`, by `fitSides`).
 * To be called before `fitSides`, which then finds the exact size between those left in `data-fit`. Calling it again begins anew, for other paper.
 * Sent to the browser as source, so it calls nothing outside itself.
 */
export function arrangeSides(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-one-page]')) {
    const firsts: HTMLElement[] = [];
    for (const side of group.querySelectorAll<HTMLElement>('.side')) {
      delete side.dataset['full'];
      delete side.dataset['loose'];
      if (side.dataset['continues'] === undefined) {
        firsts.push(side);
        continue;
      }
      firsts.at(-1)?.append(...side.children);
      side.remove();
    }
    const isTogether = firsts.length > 1;
    const [largestOfOne = 14, smallestOfOne = 9] = (group.dataset['onePage'] ?? '').split(' ').map(Number);
    const [largestOfMore = 14, smallestOfMore = 9] = (group.dataset['morePages'] ?? '').split(' ').map(Number);
    const mostParts = Math.max(...firsts.map(side => side.childElementCount));
    // Where each language’s sides begin, as indexes of its parts, once there is a way.
    let starts: number[][] | undefined;
    for (let count = 1; !starts && count <= mostParts; count += isTogether && count > 1 ? 2 : 1) {
      const [largest, smallest] = count === 1 ? [largestOfOne, smallestOfOne] : [largestOfMore, smallestOfMore];
      group.dataset['fit'] = `${largest} ${smallest}`;
      // The smallest size says whether there is a way at all; then from the largest down.
      const sizes = Array.from({ length: 2 * (largest - smallest) + 1 }, (_, i) => largest - i / 2);
      for (const [attempt, size] of [smallest, ...sizes].entries()) {
        group.style.setProperty('--text', `${size}pt`);
        const found = firsts.map((side): number[] | undefined => {
          const box = side.getBoundingClientRect();
          const styles = getComputedStyle(side);
          const top = box.top + Number.parseFloat(styles.paddingTop);
          const room = box.bottom - Number.parseFloat(styles.paddingBottom) - top;
          const gap = Number.parseFloat(styles.rowGap);
          const texts = [...side.querySelectorAll(':is(p, li, dt, dd, td, th, h1, h2, h3, h4)')];
          if (texts.some(text => text.scrollWidth > text.clientWidth + 1)) return undefined;
          // The title’s band begins above the text.
          const heights = [...side.children].map((child, i) => {
            const { bottom, height } = child.getBoundingClientRect();
            return i === 0 ? bottom - top : height;
          });
          // For each number of parts, on so many sides: the least sum of squares of how full those are, and where they begin.
          let ways = new Map([[0, { cost: 0, starts: [] as number[] }]]);
          for (let sides = 0; sides < count; sides++) {
            const longer: typeof ways = new Map();
            for (const [start, way] of ways) {
              let load = -gap;
              for (let end = start + 1; end <= heights.length; end++) {
                load += gap + (heights[end - 1] ?? 0);
                if (load > room) break;
                const isTitleAlone = start === 0 && end === 1 && heights.length > 1;
                const cost = way.cost + load ** 2;
                if (isTitleAlone || cost >= (longer.get(end)?.cost ?? Number.POSITIVE_INFINITY)) continue;
                longer.set(end, { cost, starts: [...way.starts, start] });
              }
            }
            ways = longer;
          }
          return ways.get(heights.length)?.starts;
        });
        const whole = found.filter(each => each !== undefined);
        const isWay = whole.length === found.length;
        if (isWay && attempt > 0) starts = whole;
        if (isWay === attempt > 0) break;
      }
    }
    firsts.forEach((first, language) => {
      const parts = [...first.children];
      const begins = starts?.[language] ?? [0];
      let last = first;
      for (const [i, start] of begins.entries()) {
        if (i === 0) continue;
        const side = first.cloneNode(false) as HTMLElement;
        side.dataset['continues'] = '';
        side.append(...parts.slice(start, begins[i + 1] ?? parts.length));
        last.after(side);
        last = side;
      }
    });
  }
}
