// Nothing typed is lost.
// Forms marked data-keep: every field goes to this tab's own store as it is typed and comes back after a reload.
// Boxes marked data-draft: the same, and to the server within two seconds; while the line is down the words wait here.
(() => {
  const pause = 1500;
  const timers = new Map();
  // Whose words they are: the page names its reader by a digest. Another reader's words are thrown away, and nothing is kept without one.
  const owner = () => document.querySelector('main[data-owner]')?.dataset.owner ?? '';
  const place = key => `draft:${owner()}:${key}`;

  const formKey = field => {
    const form = field.closest('form[data-keep]');
    return form && field.name && owner() && !field.hasAttribute('data-secret') ? `keep:${owner()}:${form.dataset.keep}:${field.name}` : null;
  };

  const state = (box, words, off) => {
    const sign = document.getElementById(box.id + '-saved');
    if (!sign) return;
    sign.textContent = words;
    sign.classList.toggle('off', off);
  };

  const send = async box => {
    const words = box.value;
    try {
      const answer = await fetch(box.dataset.draft, { method: 'POST', body: words, headers: { 'Content-Type': 'text/plain', 'X-Keep': '1' } });
      if (!answer.ok) throw new Error(String(answer.status));
      if (box.value === words) sessionStorage.removeItem(place(box.dataset.draft));
      state(box, `${box.dataset.kept} ${new Date().toTimeString().slice(0, 8)}`, false);
    } catch {
      state(box, box.dataset.offline, true);
      timers.set(box.dataset.draft, setTimeout(() => box.isConnected && send(box), 4000));
    }
  };

  document.addEventListener('input', e => {
    const field = e.target;
    if (field.dataset?.draft) {
      sessionStorage.setItem(place(field.dataset.draft), field.value);
      clearTimeout(timers.get(field.dataset.draft));
      timers.set(field.dataset.draft, setTimeout(() => send(field), pause));
      return;
    }
    const key = field.name ? formKey(field) : null;
    if (key && field.type !== 'password') sessionStorage.setItem(key, JSON.stringify({ base: field.dataset.base ?? '', value: field.value }));
  });

  // Ctrl+Enter records the line that is being written.
  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || !e.target.dataset?.draft) return;
    e.preventDefault();
    e.target.dispatchEvent(new Event('change', { bubbles: true }));
    e.target.form?.requestSubmit();
  });

  const bring = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // A change comes back only where the page still shows what it was made from.
  const restore = field => {
    field.dataset.base = field.value;
    if (field.type === 'checkbox' || field.type === 'radio') return;
    if (field.dataset.draft) {
      const words = sessionStorage.getItem(place(field.dataset.draft));
      if (words && !field.value) bring(field, words);
      return;
    }
    const kept = sessionStorage.getItem(formKey(field) ?? '');
    if (!kept) return;
    const { base, value } = JSON.parse(kept);
    if (base === field.value && value !== base) bring(field, value);
  };

  const seen = new WeakSet();
  const look = () => {
    if (!document.querySelector('main[data-live="true"]')) return;
    if (sessionStorage.getItem('owner') !== owner()) {
      sessionStorage.clear();
      sessionStorage.setItem('owner', owner());
    }
    for (const field of document.querySelectorAll('form[data-keep] [name], [data-draft]')) {
      if (seen.has(field)) continue;
      seen.add(field);
      restore(field);
    }
  };
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; look(); });
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-live'] });
  look();

  window.keep = {
    forget(key) {
      clearTimeout(timers.get(key));
      sessionStorage.removeItem(place(key));
      for (const name of Object.keys(sessionStorage)) if (name.startsWith(`keep:${owner()}:${key}:`)) sessionStorage.removeItem(name);
    },
    focus(id) { document.getElementById(id)?.focus(); },
  };

  // Work in an open page makes no requests: while somebody works, say so, so that they are not signed out in mid-sentence.
  let active = 0;
  for (const kind of ['input', 'click', 'keydown']) document.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  setInterval(async () => {
    if (Date.now() - active > 4 * 60_000 || !document.querySelector('main[data-live]')) return;
    const answer = await fetch('account/here').catch(() => null);
    if (answer?.status === 401) location.reload();
  }, 4 * 60_000);

  // A shared computer keeps nothing after signing out.
  document.addEventListener('submit', e => {
    if (e.target.matches?.('.sign-out')) sessionStorage.clear();
  });
})();
