// Reads a part of the page aloud, where the browser can. Without a voice the button is not there.
(() => {
  if (!('speechSynthesis' in window)) return;
  document.documentElement.classList.add('can-speak');
  let speaking = null;

  const stop = () => {
    speechSynthesis.cancel();
    speaking?.setAttribute('aria-pressed', 'false');
    speaking = null;
  };

  document.addEventListener('click', e => {
    const button = e.target.closest?.('[data-speak]');
    if (!button) return;
    const again = button === speaking;
    stop();
    if (again) return;
    const words = new SpeechSynthesisUtterance(document.querySelector(button.dataset.speak)?.innerText ?? '');
    words.lang = button.dataset.lang ?? document.documentElement.lang;
    words.rate = 0.9;
    words.onend = words.onerror = () => { if (speaking === button) stop(); };
    speaking = button;
    button.setAttribute('aria-pressed', 'true');
    speechSynthesis.speak(words);
  });
  addEventListener('pagehide', stop);
})();
