/** Run before the page is laid out, so that sections and panels not shown cost nothing. */
export const HEAD_SCRIPT = `document.documentElement.classList.add('js');`;

/**
 * The page's own script, as text: it runs in the reader's browser, not here. Without it the page still reads: every link
 * leads to its place, all panels stand below each other.
 */
export const SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const data = JSON.parse($('#review-data').textContent);
  const narrow = matchMedia('(max-width: 60rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const sections = $$('[data-section]');
  const behavior = () => (calm.matches ? 'auto' : 'smooth');

  // Light and dark.
  const stored = (() => { try { return localStorage.getItem('cchc-theme'); } catch { return null; } })();
  if (stored === 'dark' || stored === 'light') root.dataset.theme = stored;
  $('#theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try { localStorage.setItem('cchc-theme', root.dataset.theme); } catch { /* a page from disk may not store */ }
  });
  $('#print').addEventListener('click', () => print());

  // One section (start page, plan, diff) at a time.
  const open = (section) => {
    for (const one of sections) one.classList.toggle('current', one === section);
    for (const link of $$('nav.plans a')) {
      if (link.hash === '#' + section.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };

  // The start page's cards: found by any of their words, with or without accents.
  const folded = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  for (const form of $$('form.find')) {
    const list = form.parentElement.querySelector('.cards');
    const cards = [...list.children].map((card) => ({ card, words: folded(card.textContent), counts: card.dataset.counts.split(' ').map(Number) }));
    const worse = (a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1] || b.counts[2] - a.counts[2];
    const show = () => {
      const wanted = folded(form.elements.words.value).split(/\\s+/u).filter(Boolean);
      let shown = 0;
      for (const { card, words } of cards) {
        card.hidden = !wanted.every((word) => words.includes(word));
        if (!card.hidden) shown++;
      }
      $('b', form).textContent = shown;
    };
    form.addEventListener('input', (event) => {
      if (event.target.name === 'worst') list.append(...(event.target.checked ? [...cards].sort(worse) : cards).map(({ card }) => card));
      else show();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // A page come back to keeps what was typed.
    show();
  }

  // Tabs.
  const choose = (tab, focus) => {
    const plan = tab.closest('.plan');
    for (const other of $$('[role=tab]', plan)) {
      const on = other === tab;
      other.setAttribute('aria-selected', on);
      other.tabIndex = on ? 0 : -1;
    }
    const isText = tab.dataset.tab === 'text';
    plan.dataset.view = isText ? 'text' : 'data';
    if (!isText) {
      for (const panel of $$('[role=tabpanel]', plan)) panel.classList.toggle('chosen', panel.id === tab.getAttribute('aria-controls'));
      plan.dataset.panel = tab.id;
    }
    if (focus) tab.focus();
    if (tab.scrollIntoView && narrow.matches) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const textTab = (plan) => $('[data-tab=text]', plan);
  const visibleTabs = (plan) => $$('[role=tab]', plan).filter((tab) => tab.offsetParent !== null);
  for (const list of $$('[role=tablist]')) {
    list.addEventListener('click', (event) => {
      const tab = event.target.closest('[role=tab]');
      if (tab) choose(tab);
    });
    list.addEventListener('keydown', (event) => {
      const tabs = visibleTabs(list.closest('.plan'));
      const at = tabs.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined || at < 0) return;
      event.preventDefault();
      choose(tabs[(to + tabs.length) % tabs.length], true);
    });
  }
  narrow.addEventListener('change', () => {
    for (const plan of $$('.plan')) {
      if (!narrow.matches && plan.dataset.view === 'text') choose(document.getElementById(plan.dataset.panel));
    }
  });

  // From a value to its place.
  const stretches = new Map();
  const stretchesOf = (plan) => {
    if (!stretches.has(plan.id)) {
      const map = new Map();
      for (const span of $$('.doc [data-i]', plan)) {
        for (const number of span.dataset.i.split(' ')) {
          if (!map.has(number)) map.set(number, []);
          map.get(number).push(span);
        }
      }
      stretches.set(plan.id, map);
    }
    return stretches.get(plan.id);
  };
  const clear = (plan) => {
    for (const marked of $$('.lit, .chosen-place', plan)) marked.classList.remove('lit', 'chosen-place');
  };
  const scrollTo = (element, block) => element.scrollIntoView({ behavior: behavior(), block, inline: 'nearest' });
  const show = (link) => {
    const plan = link.closest('.plan');
    clear(plan);
    if (narrow.matches) choose(textTab(plan));
    const spans = stretchesOf(plan).get(link.dataset.i) ?? [];
    for (const span of spans) span.classList.add('lit');
    link.classList.add('chosen-place');
    if (spans[0]) scrollTo(spans[0], 'center');
  };

  // From a place to what was taken from it.
  const taken = $('#taken');
  const takenList = $('ul', taken);
  let cameFrom = null;
  const close = () => {
    if (taken.hidden) return;
    taken.hidden = true;
    if (cameFrom) cameFrom.focus({ preventScroll: true });
  };
  $('button', taken).addEventListener('click', close);
  const reveal = (plan, link) => {
    const panel = link.closest('[role=tabpanel]');
    choose(document.getElementById(panel.getAttribute('aria-labelledby')));
    for (let fold = link.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    const hidden = link.closest('.finding[hidden]');
    if (hidden) resetFilters(hidden.closest('[role=tabpanel]'));
    clear(plan);
    for (const span of stretchesOf(plan).get(link.dataset.i) ?? []) span.classList.add('lit');
    link.classList.add('chosen-place');
    scrollTo(link, 'center');
  };
  const ask = (span, focus) => {
    const plan = span.closest('.plan');
    const items = data.plans[plan.id];
    const size = (number) => items[number].n;
    const numbers = span.dataset.i.split(' ').sort((a, b) => size(a) - size(b));
    takenList.replaceChildren();
    const seen = new Set();
    for (const number of numbers) {
      const link = document.getElementById(plan.id + '-i' + number);
      if (!link || link.closest('[hidden]:not(.finding)')) continue;
      const words = (link.querySelector('.text, .message') ?? $('.main', link)).textContent.trim();
      const figure = link.querySelector('.value')?.textContent ?? '';
      const key = items[number].k + words;
      if (seen.has(key)) continue;
      seen.add(key);
      const button = document.createElement('button');
      button.type = 'button';
      const kind = document.createElement('span');
      kind.className = 'kind ' + (items[number].l ?? '');
      kind.textContent = data.kinds[items[number].k];
      const text = document.createElement('span');
      text.textContent = [figure, words].filter(Boolean).join(' · ');
      button.append(kind, text);
      button.addEventListener('click', () => {
        taken.hidden = true;
        reveal(plan, link);
        link.focus({ preventScroll: true });
      });
      const entry = document.createElement('li');
      entry.append(button);
      takenList.append(entry);
    }
    if (takenList.children.length === 0) return;
    clear(plan);
    span.classList.add('lit');
    cameFrom = $('.doc', plan);
    taken.hidden = false;
    if (!narrow.matches) {
      const first = takenList.querySelector('button');
      const number = numbers.find((one) => { const link = document.getElementById(plan.id + '-i' + one); return link && !link.closest('[hidden]:not(.finding)'); });
      const link = document.getElementById(plan.id + '-i' + number);
      if (link) { reveal(plan, link); span.classList.add('lit'); }
      if (focus && first) first.focus({ preventScroll: true });
    } else if (focus) takenList.querySelector('button').focus();
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.place');
    if (link) {
      event.preventDefault();
      taken.hidden = true;
      show(link);
      return;
    }
    const span = event.target.closest('.doc [data-i]');
    if (span && String(getSelection()) === '') { ask(span, false); return; }
    if (!event.target.closest('#taken')) taken.hidden = true;
  });

  // The text by keyboard: next and previous place, what was taken, close.
  for (const doc of $$('.doc')) {
    doc.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const all = $$('[data-i]', doc);
      const at = all.findIndex((span) => span.classList.contains('at'));
      const key = event.key.toLowerCase();
      if (key === 'n' || key === 'p') {
        event.preventDefault();
        const next = all[Math.max(0, Math.min(all.length - 1, at + (key === 'n' ? 1 : -1)))];
        if (!next) return;
        all[at]?.classList.remove('at');
        next.classList.add('at');
        next.scrollIntoView({ block: 'center' });
      } else if (key === 'enter' && all[at]) {
        event.preventDefault();
        ask(all[at], true);
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const from = document.activeElement;
    const list = from?.closest('#taken ul, [role=tabpanel]');
    if (!list || !from.matches('a.place, #taken button')) return;
    const stops = $$('a.place, #taken button', list).filter((stop) => stop.offsetParent !== null);
    const next = stops[stops.indexOf(from) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  // Findings by level and rule.
  const filter = (panel) => {
    const levels = $$('[name=level]:checked', panel).map((box) => box.value);
    const rule = $('[name=rule]', panel).value;
    let shown = 0;
    for (const finding of $$('.finding', panel)) {
      const on = levels.includes(finding.dataset.level) && (rule === '' || finding.dataset.rule === rule);
      finding.hidden = !on;
      if (on) shown++;
    }
    $('.shown b', panel).textContent = shown;
    $('.none-shown', panel).hidden = shown > 0;
  };
  const resetFilters = (panel) => {
    for (const box of $$('[name=level]', panel)) box.checked = true;
    $('[name=rule]', panel).value = '';
    filter(panel);
  };
  for (const form of $$('form.filters')) {
    form.addEventListener('change', () => filter(form.closest('[role=tabpanel]')));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  // Addresses: #p2 opens a plan, #p2-c120 a place in its text.
  const route = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name === '' ? null : document.getElementById(name);
    const section = target ? target.closest('[data-section]') : sections[0];
    if (!section) { if (!$('.current')) open(sections[0]); return; }
    open(section);
    if (!target || target === section) { scrollTo0(); return; }
    if (target.matches('.doc [data-i]')) {
      const plan = target.closest('.plan');
      clear(plan);
      if (narrow.matches) choose(textTab(plan));
      target.classList.add('lit');
      target.scrollIntoView({ block: 'center' });
    }
  };
  const scrollTo0 = () => window.scrollTo(0, 0);
  addEventListener('hashchange', route);
  const top = $('.top');
  const measure = () => root.style.setProperty('--top', top.offsetHeight + 'px');
  addEventListener('resize', measure);
  measure();
  for (const plan of $$('.plan')) {
    const first = $('[role=tab]:not([data-tab=text])', plan);
    if (first) choose(first);
  }
  route();
})();
`;
