// Reads a part of the page aloud where the browser has a voice; without one the button stays hidden.
(() => {
  const voice = window.speechSynthesis;
  if (!voice || !window.SpeechSynthesisUtterance) return;
  const parts = element => [...element.querySelectorAll('h1, h2, h3, p, li, dt, dd')].filter(e => !e.querySelector('p, li') && !e.closest('[data-silent]'))
    .map(e => e.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
  for (const button of document.querySelectorAll('[data-speak]')) {
    const calm = button.textContent;
    let on = false;
    const stop = () => { on = false; voice.cancel(); button.textContent = calm; button.setAttribute('aria-pressed', 'false'); };
    const say = words => {
      if (!on) return;
      if (words.length === 0) { stop(); return; }
      const next = new SpeechSynthesisUtterance(words[0]);
      next.lang = document.documentElement.lang;
      next.rate = 0.9;
      next.onend = () => say(words.slice(1));
      next.onerror = stop;
      voice.speak(next);
    };
    button.hidden = false;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      if (on) { stop(); return; }
      const part = document.getElementById(button.dataset.speak);
      if (!part) return;
      voice.cancel();
      on = true;
      button.textContent = button.dataset.stop;
      button.setAttribute('aria-pressed', 'true');
      say(parts(part));
    });
    addEventListener('pagehide', () => voice.cancel());
  }
})();
