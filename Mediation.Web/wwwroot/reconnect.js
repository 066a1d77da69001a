// After a restart the server no longer knows this page's circuit and rejects it: open the page anew.
(() => {
  const notice = document.getElementById('components-reconnect-modal');
  if (!notice) return;
  const reopenWhenRejected = () => {
    if (notice.classList.contains('components-reconnect-rejected')) location.reload();
  };
  new MutationObserver(reopenWhenRejected).observe(notice, { attributes: true, attributeFilter: ['class'] });
  document.getElementById('reconnect-again')?.addEventListener('click', async () => {
    const connected = await Blazor.reconnect().catch(() => false);
    if (!connected) location.reload();
  });
})();
