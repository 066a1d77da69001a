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
  const items = () => [...document.querySelectorAll('[data-review] .list input.tick')];
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
    if (!box.disabled) box.click();
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
