// Reads a part of the page aloud, paragraph by paragraph, where the browser can. Without a voice, or without script, the button is not there.
(() => {
  const voice = window.speechSynthesis;
  if (!voice || !window.SpeechSynthesisUtterance) return;
  document.documentElement.classList.add('can-speak');
  let speaking = null;

  // What is only shown beside the words, and words struck out, are not read.
  const words = element => {
    const copy = element.cloneNode(true);
    for (const silent of copy.querySelectorAll('[data-silent], del')) silent.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };

  const parts = element => [...element.querySelectorAll('h1, h2, h3, p, li, dt, dd')].filter(e => !e.querySelector('p, li') && !e.closest('[data-silent], .struck'))
    .map(words).filter(Boolean);

  const stop = () => {
    const button = speaking;
    speaking = null;
    voice.cancel();
    button?.setAttribute('aria-pressed', 'false');
  };

  const say = (button, words, lang) => {
    if (speaking !== button) return;
    if (words.length === 0) { stop(); return; }
    const next = new SpeechSynthesisUtterance(words[0]);
    next.lang = lang;
    next.rate = 0.9;
    next.onend = () => say(button, words.slice(1), lang);
    next.onerror = () => { if (speaking === button) stop(); };
    voice.speak(next);
  };

  // What is shown may be drawn anew at any time: the click is heard by the page.
  document.addEventListener('click', e => {
    const button = e.target.closest?.('[data-speak]');
    if (!button) return;
    const again = button === speaking;
    stop();
    const part = document.getElementById(button.dataset.speak);
    if (again || !part) return;
    speaking = button;
    button.setAttribute('aria-pressed', 'true');
    say(button, parts(part), part.closest('[lang]').lang);
  });
  addEventListener('pagehide', stop);
})();
