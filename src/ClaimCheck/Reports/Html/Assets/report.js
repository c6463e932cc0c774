(function () {
  'use strict';

  var table = document.getElementById('claim-table');
  var filter = document.getElementById('claim-filter');
  var rows = table ? Array.prototype.slice.call(table.tBodies[0].rows) : [];
  var words = document.getElementById('filter-words');
  var choices = [document.getElementById('filter-status'), document.getElementById('filter-source')];
  var texts = null;

  function textOf(row) {
    return row.textContent.toLowerCase();
  }

  function isChosen(row, choice, values) {
    return !choice || choice.value === '' || values.split(' ').indexOf(choice.value) >= 0;
  }

  function applyFilter() {
    texts = texts || rows.map(textOf);
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row, index) {
      var isShown = isChosen(row, choices[0], row.dataset.status)
        && isChosen(row, choices[1], row.dataset.source)
        && wanted.every(function (word) { return texts[index].indexOf(word) >= 0; });
      row.hidden = !isShown;
      shown += isShown ? 1 : 0;
    });
    var count = document.getElementById('claim-count');
    var format = new Intl.NumberFormat(document.documentElement.lang);
    count.textContent = count.dataset.template.replace('{shown}', format.format(shown)).replace('{all}', format.format(rows.length));
  }

  function keyOf(row, column) {
    var cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort;
  }

  function sortBy(head) {
    var isDown = head.getAttribute('aria-sort') === 'ascending';
    var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    var keys = new Map(rows.map(function (row) { return [row, keyOf(row, head.cellIndex)]; }));
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    var sorted = rows.slice().sort(function (one, other) {
      var first = keys.get(one);
      var second = keys.get(other);
      if (first === '' || second === '') {
        return (first === '') - (second === '');
      }
      var order = isNaN(first) || isNaN(second) ? collator.compare(first, second) : first - second;
      return isDown ? -order : order;
    });
    var body = document.createDocumentFragment();
    sorted.forEach(function (row) { body.appendChild(row); });
    table.tBodies[0].appendChild(body);
  }

  function makeSortable(head) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', function () { sortBy(head); });
    head.textContent = '';
    head.appendChild(button);
  }

  // A claim may be marked in several pieces, and a link may lead into something folded or filtered away.
  function showTarget() {
    document.querySelectorAll('.target').forEach(function (old) { old.classList.remove('target'); });
    var target = document.getElementById(location.hash.slice(1));
    if (!target) {
      return;
    }
    var folded = target.closest('details');
    if (folded) {
      folded.open = true;
    }
    if (target.hidden) {
      target.hidden = false;
      target.scrollIntoView();
    }
    if (target.dataset.claim) {
      document.querySelectorAll('mark[data-claim="' + target.dataset.claim + '"]').forEach(function (piece) { piece.classList.add('target'); });
    }
  }

  if (filter) {
    filter.hidden = false;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, makeSortable);
    words.addEventListener('input', applyFilter);
    choices.filter(Boolean).forEach(function (choice) { choice.addEventListener('change', applyFilter); });
  }

  window.addEventListener('hashchange', showTarget);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (folded) {
      folded.open = true;
      folded.dataset.folded = '';
    });
  });
  window.addEventListener('afterprint', function () {
    document.querySelectorAll('details[data-folded]').forEach(function (folded) {
      folded.open = false;
      delete folded.dataset.folded;
    });
  });
  showTarget();
}());
