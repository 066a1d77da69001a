// Keys of the docket and of one application. Without this script the same things are done by Tab, Enter and Space.
// Nothing happens while a field is typed in, with Ctrl, Alt or Meta held, or when the reader has switched the keys off.
(() => {
  const store = 'docket-keys-off';
  const off = () => localStorage.getItem(store) === '1';
  const help = () => document.querySelector('details[data-docket-keys]');
  const typing = e => e.target.closest('textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])');

  const show = el => {
    if (!el) return;
    el.focus({ preventScroll: true });
    el.scrollIntoView({ block: 'nearest' });
  };

  const move = (list, step) => {
    if (list.length === 0) return;
    const at = list.indexOf(document.activeElement);
    show(list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1)]);
  };

  const rows = () => [...document.querySelectorAll('[data-row] a')];
  // What cannot be ticked now is passed by.
  const items = () => [...document.querySelectorAll('[data-review] .list input.tick:not(:disabled)')];
  const go = selector => document.querySelector(selector)?.click();

  // Opens the nth way to act and goes to its first field, or to its heading if it has none.
  const act = n => {
    const fold = document.querySelectorAll('details[data-act]')[n - 1];
    if (!fold) return;
    fold.open = true;
    show(fold.querySelector('.step-form :is(input, select, textarea, button):not([disabled]):not([type=hidden])') ?? fold.querySelector('summary'));
  };

  const tick = () => {
    const box = document.activeElement;
    if (!items().includes(box)) return move(items(), 1);
    box.click();
    move(items(), 1);
  };

  const list = { j: () => move(rows(), 1), k: () => move(rows(), -1) };
  const review = {
    j: () => move(items(), 1), k: () => move(items(), -1), x: tick,
    c: () => show(document.querySelector('[data-rule]')),
    n: () => go('a[data-next]'), p: () => go('a[data-previous]'), u: () => go('a[data-up]'),
  };

  document.addEventListener('keydown', e => {
    const fold = help();
    if (!fold || e.ctrlKey || e.altKey || e.metaKey || e.isComposing || typing(e)) return;
    if (e.key === 'Escape' && fold.open) { fold.open = false; return; }
    if (off()) return;
    if (e.key === '?') {
      e.preventDefault();
      fold.open = !fold.open;
      return show(fold.querySelector('summary'));
    }
    const kind = fold.dataset.docketKeys;
    const arrow = kind === 'list' && e.target.closest('[data-row]') ? { ArrowDown: 'j', ArrowUp: 'k' }[e.key] : null;
    const run = (kind === 'list' ? list : review)[arrow ?? e.key] ?? (kind === 'review' && /^[1-9]$/.test(e.key) ? () => act(Number(e.key)) : null);
    if (!run) return;
    e.preventDefault();
    run();
  });

  // A tick is kept when the server says so (data-kept on its label). Until then it is marked, and sent again once the line is back.
  // While the line is down nothing goes to the page's circuit: it would be lost without a word.
  const waitKey = () => document.querySelector('[data-ticks]')?.dataset.ticks ?? '';
  const modal = () => document.getElementById('components-reconnect-modal');
  const isDown = () => !navigator.onLine || /components-reconnect-(show|failed|rejected)/.test(modal()?.className ?? '');
  const isKept = box => (box.closest('[data-kept]').dataset.kept === '1') === box.checked;
  const boxes = () => [...document.querySelectorAll('[data-ticks] [data-kept] input.tick')];
  const mark = box => { box.closest('[data-kept]').querySelector('[data-unkept]').hidden = isKept(box); };
  const slow = 1500;

  // The ticks still to be sent outlive a page that is opened anew; ones set on an older state of the file do not count.
  const stored = 'docket-ticks';
  const keepWaiting = () => {
    const open = boxes().filter(b => !isKept(b)).map(b => [b.closest('[data-kept]').dataset.item, b.checked]);
    if (open.length) sessionStorage.setItem(stored, JSON.stringify({ key: waitKey(), open }));
    else sessionStorage.removeItem(stored);
  };

  const send = () => {
    if (isDown()) return;
    for (const box of boxes()) if (!isKept(box) && !box.disabled) box.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const bringBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(stored) ?? 'null');
    if (!kept || !document.querySelector('main[data-live="true"]') || kept.key !== waitKey()) return;
    sessionStorage.removeItem(stored);
    for (const box of boxes()) {
      const wanted = kept.open.find(([item]) => item === box.closest('[data-kept]').dataset.item);
      if (!wanted || box.disabled || box.checked === wanted[1]) continue;
      box.checked = wanted[1];
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  const sayDown = () => {
    const down = isDown();
    for (const line of document.querySelectorAll('[data-line-down]')) line.hidden = !down;
  };

  window.addEventListener('change', e => {
    const box = e.target;
    if (!box.matches?.('[data-ticks] input.tick')) return;
    if (isDown()) e.stopImmediatePropagation();
    if (isDown()) { mark(box); keepWaiting(); sayDown(); return; }
    setTimeout(() => { if (box.isConnected) { mark(box); keepWaiting(); } }, slow);
  }, true);

  for (const kind of ['click', 'submit']) {
    window.addEventListener(kind, e => {
      if (!isDown() || !e.target.closest?.('[data-review] .decide') || (kind === 'click' && !e.target.closest('button'))) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      sayDown();
    }, true);
  }

  const lineChanged = () => {
    sayDown();
    if (!isDown()) setTimeout(send, slow);
  };
  for (const kind of ['online', 'offline']) window.addEventListener(kind, lineChanged);
  if (modal()) new MutationObserver(lineChanged).observe(modal(), { attributes: true, attributeFilter: ['class'] });
  new MutationObserver(changes => {
    if (changes.some(c => c.attributeName === 'data-kept')) { for (const box of boxes()) if (isKept(box)) mark(box); keepWaiting(); }
    if (changes.some(c => c.attributeName !== 'data-kept')) bringBack();
  }).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-kept', 'data-live', 'data-ticks'] });

  document.addEventListener('change', e => {
    if (!e.target.matches('[data-keys-off]')) return;
    if (e.target.checked) localStorage.setItem(store, '1');
    else localStorage.removeItem(store);
  });

  document.addEventListener('toggle', e => {
    const box = e.target.matches?.('details[data-docket-keys]') && e.target.querySelector('[data-keys-off]');
    if (box) box.checked = off();
  }, true);
})();
