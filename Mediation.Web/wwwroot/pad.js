// Signatures drawn by hand: each stroke as points with the time between them, in units of the pad (viewBox), never a picture.
(() => {
  const most = 22_000;
  const near = 12;
  const pads = new WeakMap();
  const waiting = new Map();

  const of = svg => {
    if (!pads.has(svg)) pads.set(svg, { strokes: [], last: 0 });
    return pads.get(svg);
  };
  const part = (svg, what) => svg.parentElement.querySelector(what);

  const place = (svg, e) => {
    const box = svg.getBoundingClientRect();
    const { width, height } = svg.viewBox.baseVal;
    const within = (value, limit) => Math.min(limit, Math.max(0, Math.round(value)));
    return [within((e.clientX - box.left) / box.width * width, width), within((e.clientY - box.top) / box.height * height, height)];
  };

  const written = pad => pad.strokes.map(s => s.map(p => p.join(',')).join(' ')).join(';');

  // Every second point inside a stroke goes, its time to the next, until all of it fits.
  const fit = pad => {
    while (written(pad).length > most && pad.strokes.some(s => s.length > 2)) {
      pad.strokes = pad.strokes.map(s => s.filter((p, i) => {
        const keep = i === 0 || i === s.length - 1 || i % 2 === 0;
        if (!keep) s[i + 1][2] += p[2];
        return keep;
      }));
    }
  };

  const tell = svg => {
    clearTimeout(waiting.get(svg));
    waiting.delete(svg);
    const pad = of(svg);
    fit(pad);
    const value = part(svg, '[data-pad-value]');
    if (!value) return;
    value.value = written(pad);
    value.dispatchEvent(new Event('change', { bubbles: true }));
    const state = part(svg, '[data-pad-state]');
    state.textContent = pad.strokes.length ? state.dataset.written : state.dataset.blank;
  };

  const draw = (svg, pad) => {
    pad.path ??= svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    pad.path.setAttribute('d', pad.strokes.map(s => `M${s[0][0]} ${s[0][1]}` + (s.length > 1 ? s.slice(1) : s).map(p => `L${p[0]} ${p[1]}`).join('')).join(''));
  };

  const add = (svg, e) => {
    const pad = of(svg);
    const stroke = pad.strokes.at(-1);
    for (const point of e.getCoalescedEvents?.().length ? e.getCoalescedEvents() : [e]) {
      const [x, y] = place(svg, point);
      const before = stroke.at(-1);
      if (before && Math.hypot(x - before[0], y - before[1]) < near) continue;
      const now = Math.round(point.timeStamp);
      stroke.push([x, y, Math.min(600_000, pad.last ? Math.max(0, now - pad.last) : 0)]);
      pad.last = now;
    }
    draw(svg, pad);
  };

  const padOf = e => e.target.closest?.('svg.pad');
  let pen = null;

  document.addEventListener('pointerdown', e => {
    const svg = padOf(e);
    if (!svg || pen || e.button > 0) return;
    e.preventDefault();
    pen = { id: e.pointerId, svg };
    svg.setPointerCapture(e.pointerId);
    clearTimeout(waiting.get(svg));
    of(svg).strokes.push([]);
    add(svg, e);
  });
  document.addEventListener('pointermove', e => {
    if (pen?.id === e.pointerId) add(pen.svg, e);
  });
  for (const kind of ['pointerup', 'pointercancel']) document.addEventListener(kind, e => {
    if (pen?.id !== e.pointerId) return;
    const { svg } = pen;
    pen = null;
    waiting.set(svg, setTimeout(() => tell(svg), 400));
  });

  // Before anything else is pressed or sent, what was drawn is told.
  const flush = () => { for (const svg of [...waiting.keys()]) tell(svg); };
  for (const kind of ['click', 'keydown', 'submit']) document.addEventListener(kind, flush, true);

  document.addEventListener('click', e => {
    const button = e.target.closest?.('[data-pad-clear]');
    const svg = button?.closest('.field')?.querySelector('svg.pad');
    if (!svg) return;
    const pad = of(svg);
    pad.path?.remove();
    pads.delete(svg);
    tell(svg);
  });
})();
