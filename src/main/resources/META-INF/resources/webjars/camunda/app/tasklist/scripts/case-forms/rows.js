// Lists of like things: <rows-field> with one <column> per cell, as a table or, with the attribute "cards", as blocks.
// A choice stands in a list, with the attribute "radios" side by side.
define(['./fields', './options'], function (fields, options) {
  const esc = options.escape;

  const attributes = (element) => {
    const found = {};
    Array.from(element.attributes).forEach((one) => (found[one.name] = one.value));
    return found;
  };

  const cell = (column, label, id) => {
    const model = 'row.' + options.path(column.name);
    const cellId = `${id}-${column.name}-{{$index}}`;
    const said = `${label}第{{$index + 1}}行：${esc(column.label)}`;
    const group = 'radios' in column;
    const shared = fields.common(column, model, cellId, said) + ` aria-label="${said}"${group ? ' role="radiogroup"' : ''}`;
    return fields.controls[column.type || 'text'](group ? column : Object.assign({list: ''}, column), shared, model, cellId);
  };

  const star = (column) => ('required' in column ? '<i>*</i>' : '');

  const remove =
    '<button type="button" class="cf-remove" ng-click="remove($index)" title="删除此行" aria-label="删除第{{$index + 1}}行">删除</button>';

  // fixed: as many rows as there are, none added, none removed
  const table = (columns, label, id, fixed) => {
    const summed = columns.filter((column) => 'total' in column);
    const head = columns.map((column) => `<th scope="col" style="width:${esc(column.width || 'auto')}">${esc(column.label)}${star(column)}</th>`);
    const cells = columns.map(
      (column) => `<td>${cell(column, label, id)}<div case-mistake="${id}-${column.name}-{{$index}}"></div></td>`
    );
    const foot = columns.map((column, i) =>
      'total' in column
        ? `<td class="cf-number"><strong ng-bind="total('${column.name}')"></strong></td>`
        : i === 0 ? '<td>合计 <span ng-bind="rows().length"></span> 行</td>' : '<td></td>'
    );
    return (
      `<div class="cf-wider" ng-show="rows().length"><table class="cf-table"><thead><tr>${head.join('')}` +
      `${fixed ? '' : '<th scope="col" class="cf-narrow">操作</th>'}</tr></thead>` +
      `<tbody><tr ng-repeat="row in rows() track by $index">${cells.join('')}${fixed ? '' : `<td>${remove}</td>`}</tr></tbody>` +
      (summed.length ? `<tfoot><tr>${foot.join('')}${fixed ? '' : '<td></td>'}</tr></tfoot>` : '') +
      '</table></div>'
    );
  };

  const cards = (columns, label, id) =>
    `<div class="cf-card" ng-repeat="row in rows() track by $index"><div class="cf-card-head"><strong>${label} ` +
    `<span ng-bind="$index + 1"></span></strong>${remove}</div><div class="cf-card-body">` +
    columns
      .map((column) => {
        const shown = column['show-for'] ? ` ng-if="row.${options.path(column['show-for'].split(' ')[0])} === '${esc(column['show-for'].split(' ')[1])}'"` : '';
        const cellId = `${id}-${column.name}-{{$index}}`;
        return (
          `<div class="cf-cell${column.type === 'area' ? ' cf-wide' : ''}"${shown}><label for="${cellId}">${esc(column.label)}${star(column)}</label>` +
          `${cell(column, label, id)}<div case-mistake="${cellId}"></div></div>`
        );
      })
      .join('') +
    '</div></div>';

  const untouched = (rows) => rows.every((row) => Object.values(row).every((value) => value === undefined || value === ''));

  const cents = (text) => {
    const found = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text || '');
    return found ? BigInt(found[1]) * 100n + BigInt(((found[2] || '') + '00').slice(0, 2)) : 0n;
  };

  return function (kit) {
    kit.directive('rowsField', ['$parse', ($parse) => ({
      restrict: 'E',
      scope: true,
      template(element, attrs) {
        const id = options.id();
        const path = options.path(attrs.name);
        const label = esc(attrs.label);
        const least = Number(attrs.min) || 0;
        const columns = Array.from(element[0].querySelectorAll('column')).map(attributes);
        return (
          `<fieldset class="cf-field cf-rows"><legend>${label}${least ? '<i>*</i>' : ''}</legend>` +
          `<div class="cf-control" id="${id}" case-item="${label}" path="${path}" ng-model="submission.${path}" case-rows ` +
          `least="${least}" first="${options.path(columns[0].name)}">` +
          ('cards' in attrs ? cards : table)(columns, label, id, 'fixed' in attrs) +
          `${'fixed' in attrs ? '' : `<button type="button" class="cf-add" ng-click="add()">＋ 添加${esc(attrs.each || '一行')}</button>`}` +
          `${attrs.hint ? `<p class="cf-quiet">${esc(attrs.hint)}</p>` : ''}</div></fieldset>`
        );
      },
      link(scope, element, attrs) {
        const target = $parse('submission.' + options.path(attrs.name));
        const empty = [];
        scope.rows = () => target(scope) || empty;
        scope.add = () => {
          target.assign(scope, scope.rows().concat({}));
          setTimeout(() => {
            const rows = element[0].querySelectorAll('tbody tr, .cf-card');
            const first = rows.length && rows[rows.length - 1].querySelector('input, select');
            if (first) first.focus();
          });
        };
        scope.remove = (index) => target.assign(scope, scope.rows().filter((row, i) => i !== index));
        scope.total = (name) => {
          const sum = scope.rows().reduce((all, row) => all + cents(row[name]), 0n);
          return `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
        };
        if ('open' in attrs) {
          if (!target(scope)) target.assign(scope, [{}]);
          scope.$on('$destroy', () => untouched(scope.rows()) && target.assign(scope, undefined));
        }
        // rows that are always there, named in their first column
        if (attrs.presetItems && !target(scope)) {
          const first = element[0].querySelector('[case-rows]').getAttribute('first');
          target.assign(scope, options.read(attrs.presetItems).map((item) => ({[first]: item.value})));
        }
        if (attrs.preset) {
          const preset = $parse(attrs.preset);
          const kept = attrs.keep.split(/[\s,]+/);
          const stop = scope.$watch(() => preset(scope.page), (rows) => {
            if (!rows || !rows.length) return;
            stop();
            const copy = (row) => kept.reduce((all, name) => Object.assign(all, {[name]: row[name]}), {});
            if (untouched(scope.rows())) target.assign(scope, rows.map(copy));
          });
        }
      }
    })]);

    kit.directive('caseRows', () => ({
      require: 'ngModel',
      link(scope, element, attrs, model) {
        model.$validators.rows = (value) => (value || []).length >= Number(attrs.least);
      }
    }));
  };
});
