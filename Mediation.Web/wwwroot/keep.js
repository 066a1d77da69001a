// Nothing typed is lost.
// Forms marked data-keep: every field goes to this tab's own store as it is typed and comes back after a reload.
// Boxes marked data-draft: to the browser's lasting store at once, which outlives a closed tab, and to the server within two seconds;
// while the line is down the words wait here.
(() => {
  const pause = 1500;
  const timers = new Map();
  // Whose words they are: the page names its reader by a digest. Another reader's words are thrown away, and nothing is kept without one.
  const owner = () => document.querySelector('main[data-owner]')?.dataset.owner ?? '';
  const place = key => `draft:${owner()}:${key}`;
  const lasting = {
    get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
    remove(key) { try { localStorage.removeItem(key); } catch { /* nothing is kept here then */ } },
    forget(which) { try { for (const key of Object.keys(localStorage)) if (which(key)) localStorage.removeItem(key); } catch { /* the same */ } },
  };

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

  // What is kept of a box: its words, what the server had when they were begun, and what was last sent.
  // Whoever signs out leaves nothing: what was still on its way writes nothing any more.
  let leaving = false;
  const note = (box, tried) => !leaving && owner() && lasting.set(place(box.dataset.draft), { value: box.value, base: box.dataset.base ?? '', tried });

  const send = async box => {
    const words = box.value;
    note(box, words);
    try {
      const answer = await fetch(box.dataset.draft, { method: 'POST', body: words, headers: { 'Content-Type': 'text/plain', 'X-Keep': '1' } });
      if (!answer.ok) throw new Error(String(answer.status));
      box.dataset.base = words;
      if (box.value === words) lasting.remove(place(box.dataset.draft));
      else note(box, words);
      state(box, words ? `${box.dataset.kept} ${new Date().toTimeString().slice(0, 8)}` : '', false);
    } catch {
      state(box, box.dataset.offline, true);
      timers.set(box.dataset.draft, setTimeout(() => box.isConnected && send(box), 4000));
    }
  };

  const changed = (box, after) => {
    note(box, lasting.get(place(box.dataset.draft))?.tried ?? '');
    clearTimeout(timers.get(box.dataset.draft));
    timers.set(box.dataset.draft, setTimeout(() => send(box), after));
  };

  document.addEventListener('input', e => {
    const field = e.target;
    if (field.dataset?.draft) {
      changed(field, pause);
      return;
    }
    const key = field.name ? formKey(field) : null;
    if (key && !leaving && field.type !== 'password') sessionStorage.setItem(key, JSON.stringify({ base: field.dataset.base ?? '', value: field.value }));
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
      const kept = lasting.get(place(field.dataset.draft));
      if (!kept) return;
      // The newer words are here. What somebody wrote at another computer meanwhile is put below them, never over them.
      const there = field.value;
      const elsewhere = there && there !== kept.base && there !== kept.tried && !kept.value.includes(there);
      bring(field, elsewhere ? [kept.value, there].filter(Boolean).join('\n') : kept.value);
      changed(field, 0);
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
      lasting.forget(key => key.startsWith('draft:') && !key.startsWith(`draft:${owner()}:`));
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
      lasting.remove(place(key));
      for (const name of Object.keys(sessionStorage)) if (name.startsWith(`keep:${owner()}:${key}:`)) sessionStorage.removeItem(name);
    },
    // The words of a box were taken: it is empty now, here and on the server.
    emptied(box) { box.value = ''; changed(box, 0); },
    owner,
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
    if (!e.target.matches?.('.sign-out') || e.defaultPrevented) return;
    leaving = true;
    sessionStorage.clear();
    lasting.forget(key => key.startsWith('draft:') || key.startsWith('line:'));
    lasting.set('signed-out', Date.now());
  });
  // Nor do the other tabs: they forget what they keep, and follow to the sign-in page.
  window.addEventListener('storage', e => {
    if (e.key !== 'signed-out' || !owner()) return;
    leaving = true;
    sessionStorage.clear();
    follow(20);
  });
  const follow = tries => setTimeout(async () => {
    const answer = await fetch('account/here').catch(() => null);
    if (answer?.status === 401 || tries === 0) location.reload();
    else follow(tries - 1);
  }, 1000);
})();
