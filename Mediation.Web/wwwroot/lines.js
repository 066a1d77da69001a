// Lines of a record. "Record" needs no circuit: a line goes into the browser's lasting store at once, under a command of its own, and
// from there to the server, one after the other. What could not be sent waits, whatever happens to the tab, and is sent once, in order.
(() => {
  const again = 4000;
  const owner = () => window.keep?.owner() ?? '';
  const mine = () => `line:${owner()}:`;
  const memory = new Map();
  const sent = [];
  let failing = '';
  let told = 0;
  let last = 0;
  let timer = 0;

  // Each line under a key of its own, sorted by when it was written: two tabs never overwrite one another.
  const keys = () => {
    if (!owner()) return [];
    try { return [...new Set([...Object.keys(localStorage).filter(k => k.startsWith(mine())), ...memory.keys()])].sort(); } catch { return [...memory.keys()].sort(); }
  };
  const read = key => {
    if (memory.has(key)) return memory.get(key);
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  };
  const write = (key, line) => {
    try { localStorage.setItem(key, JSON.stringify(line)); memory.delete(key); return true; } catch { memory.set(key, line); return false; }
  };
  const drop = key => { memory.delete(key); try { localStorage.removeItem(key); } catch { /* it was in memory only */ } };
  const all = () => keys().map(key => ({ key, line: read(key) })).filter(x => x.line);

  const form = () => document.querySelector('form[data-lines]');
  const say = (words, off) => {
    const sign = document.getElementById('words-saved');
    if (sign) { sign.textContent = words; sign.classList.toggle('off', off); }
  };
  const id = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + b.toString(16).padStart(2, '0')).join('');
  };

  const add = (at, kind, speaker, words, evidence) => {
    last = Math.max(last + 1, Date.now(), ...all().map(x => x.line.at + 1));
    const mark = speaker?.closest('label')?.querySelector('.mark');
    const line = {
      id: id(), at: last, url: at.dataset.lines, case: at.dataset.case, session: Number(at.dataset.session), kind, evidence,
      party: speaker?.dataset.party ?? '', speaker: speaker?.dataset.speaker ?? '', mark: mark?.textContent ?? '', markClass: mark?.className ?? 'mark o', words,
    };
    write(`${mine()}${String(line.at).padStart(15, '0')}:${line.id}`, line);
    draw();
    follow();
    flush();
  };

  // The newest line stands above the box, not behind it.
  const follow = () => {
    const box = form();
    const newest = [...box?.closest('.sitting-record')?.querySelectorAll('.said > li, .waiting > li') ?? []].at(-1);
    if (!newest) return;
    const over = newest.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    if (over > 0) scrollBy({ top: over + 8, behavior: 'instant' });
  };
  const isWriting = () => form()?.contains(document.activeElement) ?? false;

  // Whoever was asked answers: the last to speak before who is not the one asking. Nobody spoke yet: somebody has to be chosen.
  const answerer = (at, asker) => {
    const name = [...at.closest('.sitting-record')?.querySelectorAll('li[data-speaker]') ?? []].map(row => row.dataset.speaker).findLast(n => n && n !== asker?.dataset.speaker && speakerOf(at, n));
    return name ? speakerOf(at, name) : null;
  };
  const speakerOf = (at, name) => [...at.querySelectorAll('[name=speaker]')].find(s => s.dataset.speaker === name);

  const post = async line => {
    const { id, session, kind, party, speaker, words, evidence } = line;
    const body = JSON.stringify({ id, session, kind, party, speaker, words, evidence, waited: Math.max(0, Math.round((Date.now() - line.at) / 1000)) });
    return fetch(line.url, {
      method: 'POST', body, signal: AbortSignal.timeout?.(20_000),
      headers: { 'Content-Type': 'application/json', 'X-Keep': '1', 'X-Keep-Owner': owner() },
    });
  };

  // One line after the other; the first that cannot be sent stops the rest, so that the order stays.
  const drain = async () => {
    for (;;) {
      const next = all().find(x => !x.line.fault);
      if (!next) { failing = ''; return; }
      let answer;
      try { answer = await post(next.line); } catch { failing = 'off'; return; }
      if (answer.ok) {
        const { version } = await answer.json().catch(() => ({}));
        drop(next.key);
        sent.push({ line: next.line, version: version ?? 0 });
        if (failing) told++;
        draw();
      } else if (answer.status === 401 || answer.status === 403) { failing = 'out'; return; }
      else if (answer.status >= 500 || answer.status === 408 || answer.status === 429) { failing = 'off'; return; }
      else {
        const { fault } = await answer.json().catch(() => ({}));
        write(next.key, { ...next.line, fault: fault ?? String(answer.status) });
        draw();
      }
    }
  };

  let running = false;
  const flush = async () => {
    clearTimeout(timer);
    if (running || !owner()) return;
    running = true;
    try {
      if (navigator.locks) await navigator.locks.request('lines', { ifAvailable: true }, lock => lock ? drain() : null);
      else await drain();
    } finally {
      running = false;
      draw();
      if (all().some(x => !x.line.fault)) timer = setTimeout(flush, again);
      // Sending works again but the page gave up on its circuit: open it anew.
      else if (sent.length && document.getElementById('components-reconnect-modal')?.classList.contains('components-reconnect-failed')) location.reload();
    }
  };

  const clock = at => new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  const make = (tag, text, name) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (name) made.className = name;
    return made;
  };

  const item = (line, words, isSent, key) => {
    const row = make('li', '', line.fault ? 'refused' : isSent ? 'sent' : 'unsent');
    if (!line.fault) row.dataset.speaker = line.speaker;
    const time = make('time', clock(line.at));
    if (!isSent) time.append(make('span', line.fault ? words.dataset.refused : words.dataset.unsent));
    const said = make('p');
    said.append(make('b', line.speaker), ` ${line.words}`);
    row.append(time, make('span', line.mark, line.markClass), said);
    if (line.fault) {
      const why = make('p', line.fault, 'why');
      for (const [label, act] of [[words.dataset.copy, 'copy'], [words.dataset.drop, 'drop']]) {
        const button = make('button', label, 'link');
        button.type = 'button';
        button.dataset.line = key;
        button.dataset.act = act;
        why.append(' ', button);
      }
      row.append(why);
    }
    return row;
  };

  let drawn = '';
  const draw = () => {
    const list = document.querySelector('[data-waiting]');
    if (!list) return;
    // The page says the same by now: it is believed again.
    const at = form();
    if (at?.dataset.turned && (at.dataset.turned === 'ApartBegins') === at.classList.contains('apart-now')) delete at.dataset.turned;
    const shown = Number(list.closest('[data-version]')?.dataset.version ?? 0);
    for (let i = sent.length - 1; i >= 0; i--) if (sent[i].version <= shown) sent.splice(i, 1);
    const here = all().filter(x => x.line.case === list.dataset.waiting);
    const rows = [...sent.filter(x => x.line.case === list.dataset.waiting).map(x => [x.line, true, '']), ...here.map(x => [x.line, false, x.key])];
    const now = JSON.stringify([rows.map(r => [r[0].id, r[1], r[0].fault]), failing, told, list.dataset.drawn]);
    if (now === drawn && list.childElementCount === rows.length) return;
    drawn = now;
    list.replaceChildren(...rows.map(([line, isSent, key]) => item(line, list, isSent, key)));
    const state = document.getElementById('lines-state');
    if (!state) return;
    const waiting = here.filter(x => !x.line.fault).length;
    const words = waiting && failing ? (failing === 'out' ? list.dataset.out : list.dataset.off).replace('{0}', waiting) : told && !waiting ? list.dataset.back.replace('{0}', told) : '';
    const notice = state.closest('.lines-notice');
    notice.classList.toggle('shown', words !== '');
    notice.classList.toggle('ok', !waiting);
    notice.classList.toggle('soon', waiting > 0);
    if (state.textContent !== words) state.textContent = words;
    if (told && !waiting) setTimeout(() => { told = 0; draw(); }, 8000);
  };

  // Known here before the server says so: nothing said apart is typed into the common record, line or no line.
  const isApart = at => at.dataset.turned ? at.dataset.turned === 'ApartBegins' : at.classList.contains('apart-now');

  // Ahead of everything else: the line is kept before anybody may look away.
  document.addEventListener('submit', e => {
    const at = e.target.closest?.('form[data-lines]');
    if (!at) return;
    e.preventDefault();
    const box = at.querySelector('textarea');
    const kind = at.querySelector('[name=kind]:checked')?.value ?? 'Said';
    const evidence = kind === 'EvidenceShown' ? Number(at.querySelector('[name=evidence]')?.value) || null : null;
    const words = box.value.trim() || (evidence ? at.querySelector('[name=evidence]').selectedOptions[0].textContent.trim() : '');
    if (kind === 'EvidenceShown' && !evidence) { say(at.dataset.which, true); at.querySelector('[name=evidence]')?.focus(); return; }
    if (isApart(at)) { say(at.dataset.apart, true); return; }
    if (!words) { say(at.dataset.empty, true); box.focus(); return; }
    const speaker = at.querySelector('[name=speaker]:checked');
    if (!speaker) { say(at.dataset.who, true); at.querySelector('[name=speaker]')?.focus(); return; }
    add(at, kind, speaker, words, evidence);
    window.keep.emptied(box);
    // A question is followed by an answer, and by somebody else's voice.
    if (kind === 'Question') {
      at.querySelector('[name=kind][value=Answer]')?.click();
      const next = answerer(at, speaker);
      if (next) next.checked = true;
      else speaker.checked = false;
    }
    box.focus();
  }, true);

  document.addEventListener('click', e => {
    const insert = e.target.closest?.('[data-insert]');
    const at = e.target.closest?.('form[data-lines]');
    if (insert && at) {
      const box = at.querySelector('textarea');
      box.setRangeText(insert.dataset.insert, box.selectionStart, box.selectionEnd, 'end');
      at.querySelector(`[name=kind][value=${insert.dataset.kind}]`)?.click();
      box.focus();
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    const course = e.target.closest?.('[data-course]');
    if (course && at && course.dataset.course.startsWith('Apart')) at.dataset.turned = course.dataset.course;
    if (course && at) { add(at, course.dataset.course, at.querySelector('[name=speaker][data-lead]'), course.dataset.words, null); return; }
    const act = e.target.closest?.('[data-waiting] [data-act]')?.dataset;
    if (act?.act === 'drop') { drop(act.line); draw(); }
    if (act?.act === 'copy') navigator.clipboard?.writeText(read(act.line)?.words ?? '');
  });

  // Nobody signs out over words that are nowhere else, unless they say so.
  document.addEventListener('submit', async e => {
    if (!e.target.matches?.('.sign-out') || !all().length) return;
    e.preventDefault();
    e.stopPropagation();
    const leave = e.target;
    await flush();
    if (all().length && !confirm(leave.dataset.unsent)) return;
    for (const { key } of all()) drop(key);
    leave.requestSubmit();
  }, true);

  document.addEventListener('focusin', e => { if (e.target.closest?.('form[data-lines] textarea')) follow(); });
  document.addEventListener('toggle', e => { if (e.target.matches?.('.phrases')) follow(); }, true);
  window.visualViewport?.addEventListener('resize', () => { if (isWriting()) follow(); });
  addEventListener('online', flush);
  addEventListener('storage', draw);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) flush(); });
  let waiting = false;
  let shown = 0;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
      const now = document.querySelectorAll('.said > li').length;
      if (now > shown && isWriting()) follow();
      shown = now;
    });
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-version', 'data-live'] });
  draw();
  flush();
})();
