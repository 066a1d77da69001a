// Files go to the server as they are chosen; the form carries only the reference it answers with.
(() => {
  const most = 20 * 1024 * 1024;
  const size = bytes => bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

  const send = async field => {
    const file = field.files[0];
    const state = document.getElementById(field.dataset.state);
    const value = field.closest('.field').querySelector('[data-upload-value]');
    const button = field.form?.querySelector('button[type="submit"]');
    const say = (words, wrong) => { state.textContent = words; state.classList.toggle('wrong', wrong); };
    const set = id => { value.value = id; value.dispatchEvent(new Event('change', { bubbles: true })); };
    set('');
    if (!file) { say('', false); return; }
    if (file.size > most) { field.value = ''; say(state.dataset.large, true); return; }
    say(state.dataset.sending, false);
    if (button) button.disabled = true;
    try {
      const answer = await fetch(field.dataset.upload, { method: 'POST', body: file, headers: { 'X-Keep': '1', 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' } });
      const told = await answer.json().catch(() => ({}));
      if (!answer.ok) { field.value = ''; say(told.fault ?? state.dataset.lost, true); return; }
      set(told.id);
      say(`${state.dataset.kept}${told.name} (${size(told.size)})`, false);
    } catch {
      field.value = '';
      say(state.dataset.lost, true);
    } finally {
      if (button) button.disabled = false;
    }
  };

  document.addEventListener('change', e => { if (e.target.dataset?.upload) send(e.target); });
})();
