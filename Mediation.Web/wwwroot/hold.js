// Residents' forms: what was typed stays in this tab while letters are made larger, the language changes or the pass runs out, for twenty minutes;
// and a file that is too large is named before it is sent. Without script both are left to the server.
(() => {
  const kept = 20 * 60 * 1000;
  const store = window.sessionStorage;
  const read = key => { try { const v = JSON.parse(store.getItem(key)); return v && Date.now() - v.at < kept ? v.words : null; } catch { return null; } };
  const form = document.querySelector('form[data-hold]');
  const own = `hold:${location.pathname}:`;
  const forget = () => { for (const key of Object.keys(store)) if (key.startsWith(own)) store.removeItem(key); };
  // What was sent is forgotten once: its own number stands on the page as long as its address does.
  const sent = form?.dataset.holdDone;
  if (!form || (sent && store.getItem(`sent:${own}`) !== sent)) forget();
  if (sent) store.setItem(`sent:${own}`, sent);
  if (form) {
    const fields = form.querySelectorAll('textarea, input:not([type=hidden]):not([type=file]):not([type=checkbox]):not([type=radio])');
    for (const field of fields) {
      const key = `${own}${form.dataset.hold}:${field.name}`;
      const words = read(key);
      if (words && !field.value) field.value = words;
      field.addEventListener('input', () => { try { store.setItem(key, JSON.stringify({ at: Date.now(), words: field.value })); } catch { /* full: the page still works */ } });
    }
  }
  for (const file of document.querySelectorAll('input[type=file][data-most]')) file.addEventListener('change', () => {
    file.setCustomValidity([...file.files].some(f => f.size > +file.dataset.most) ? file.dataset.large : '');
    file.reportValidity();
  });
})();
