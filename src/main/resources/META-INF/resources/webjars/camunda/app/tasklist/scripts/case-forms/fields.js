// Single fields. Each binds to submission.<name>, carries its label, and says in words what is wrong with it.
define(['./checks', './options'], function (checks, options) {
  const esc = options.escape;

  const limits = (attrs, most) => `maxlength="${esc(attrs.max || most)}"`;

  // a few choices stand side by side, many go into a list
  const listed = (attrs) => 'list' in attrs || options.read(attrs.options).length > 4;

  // attrs → the control proper; common = attributes every control takes
  const controls = {
    text: (attrs, common) =>
      `<input type="text" class="form-control" ${limits(attrs, 200)} ${common} ${attrs.check ? `case-check="${esc(attrs.check)}"` : ''}>`,
    area: (attrs, common) =>
      `<textarea class="form-control" rows="${esc(attrs.rows || 3)}" ${limits(attrs, 5000)} ${common}></textarea>`,
    date: (attrs, common) =>
      `<input case-day="date" max="2099-12-31" class="form-control cf-short" ${'future' in attrs ? '' : 'not-future'} ${common}>`,
    time: (attrs, common) =>
      `<input case-day="datetime-local" class="form-control cf-short" ${'future' in attrs ? '' : 'not-future'} ${common}>`,
    money: (attrs, common) =>
      `<input type="text" inputmode="decimal" maxlength="16" class="form-control cf-short cf-number" case-check="money" case-money ${common}>`,
    number: (attrs, common) =>
      `<input type="text" inputmode="numeric" maxlength="9" class="form-control cf-short cf-number" case-check="whole" case-whole ` +
      `${attrs.least ? `least="${esc(attrs.least)}"` : ''} ${attrs.most ? `most="${esc(attrs.most)}"` : ''} ${common}>`,
    choice(attrs, common, model, id) {
      const choices = options.read(attrs.options);
      const radio = (choice) =>
        `<label class="cf-radio"><input type="radio" name="${id}-radio" value="${esc(choice.value)}" ng-model="${model}"> ` +
        `<span>${esc(choice.label)}</span></label>`;
      const option = (choice) => `<option value="${esc(choice.value)}">${esc(choice.label)}</option>`;
      return listed(attrs)
        ? `<select class="form-control cf-middle" ${common}><option value="">请选择</option>${choices.map(option).join('')}</select>`
        : `<div ${common}>${choices.map(radio).join('')}</div>`;
    },
    person: (attrs, common) =>
      `<select class="form-control cf-middle" ng-options="one.id as (one.name + (one.certificateNo ? '　' + one.certificateNo : '')) for one in ` +
      `caseForm.people('${options.path(attrs.choices || 'handlers')}')" ${common}><option value="">请选择</option></select>`,
    choices(attrs, common) {
      const choices = options.read(attrs.options);
      const box = (choice) =>
        `<label class="cf-radio"><input type="checkbox" ng-checked="holds('${options.path(choice.value)}')" ` +
        `ng-click="toggle('${options.path(choice.value)}')"> <span>${esc(choice.label)}</span></label>`;
      const lonely = choices.find((choice) => choice.value === attrs.alone);
      return (
        `<div case-choices least="${esc(attrs.min || 0)}" ${lonely ? `alone="${esc(lonely.value)}" alone-label="${esc(lonely.label)}"` : ''} ` +
        `${common}>${choices.map(box).join('')}</div>`
      );
    },
    // shown in a list, never typed
    fixed: (attrs, common, model) => `<span class="cf-fixed" ng-bind="${model}"></span>`,
    check: (attrs, common) => `<label class="cf-radio"><input type="checkbox" ${common}> <span>${esc(attrs.says || '是')}</span></label>`,
    people: (attrs, common) =>
      `<div class="cf-people" case-people="${esc(attrs.choices || 'handlers')}" least="${esc(attrs.min || 0)}" ${common}>` +
      `<label class="cf-radio" ng-repeat="one in caseForm.people('${options.path(attrs.choices || 'handlers')}') track by one.id">` +
      '<input type="checkbox" ng-checked="holds(one.id)" ng-click="toggle(one.id)"> <span ng-bind="one.name"></span> ' +
      '<small ng-bind="one.certificateNo"></small></label></div>'
  };

  // what a field is compared with stands in the same row, or in the same form
  const common = (attrs, model, id, label, path) =>
    `id="${id}" ng-model="${model}" case-item="${label}" ${path ? `path="${path}"` : ''} ng-required="${'required' in attrs}" ` +
    `${attrs.preset ? `preset="${esc(attrs.preset)}"` : ''} ${attrs.options || attrs.choices ? 'asks="请选择"' : ''} ` +
    `${attrs.after ? `case-after="${path ? 'submission' : 'row'}.${options.path(attrs.after)}"` : ''} ` +
    `${attrs.differs ? `case-differs="${path ? 'submission' : 'row'}.${options.path(attrs.differs)}"` : ''}`;

  const kinds = {
    textField: 'text', textAreaField: 'area', dateField: 'date', timeField: 'time', moneyField: 'money', numberField: 'number',
    choiceField: 'choice', choicesField: 'choices', personField: 'person', peopleField: 'people', checkField: 'check'
  };

  function install(kit) {
    Object.keys(kinds).forEach((name) =>
      kit.directive(name, () => ({
        restrict: 'E',
        scope: true,
        template(element, attrs) {
          const id = options.id();
          const path = options.path(attrs.name);
          const model = 'submission.' + path;
          const kind = kinds[name];
          const group = ['people', 'choices', 'check'].includes(kind) || (kind === 'choice' && !listed(attrs));
          const label = esc(attrs.label);
          const mark = 'required' in attrs || Number(attrs.min) > 0 ? '<i>*</i>' : '';
          return (
            (group ? `<fieldset class="cf-field"><legend>${label}${mark}</legend>` : `<div class="cf-field"><label for="${id}">${label}${mark}</label>`) +
            `<div class="cf-control">${controls[kind](attrs, common(attrs, model, id, label, path), model, id)}` +
            `${attrs.hint ? `<p class="cf-quiet">${esc(attrs.hint)}</p>` : ''}<div case-mistake="${id}"></div></div>` +
            (group ? '</fieldset>' : '</div>')
          );
        }
      }))
    );

    kit.directive('caseCheck', () => ({
      require: 'ngModel',
      link(scope, element, attrs, model) {
        const check = checks[attrs.caseCheck];
        model.$validators.check = (value) => model.$isEmpty(value) || check.holds(String(value));
      }
    }));

    /** Yuan as text with two decimals: no binary fraction ever touches a sum of money. */
    kit.directive('caseMoney', ['$parse', ($parse) => ({
      require: 'ngModel',
      link(scope, element, attrs, model) {
        // a preset comes as the engine writes numbers
        const target = $parse(attrs.ngModel);
        scope.$watch(target, (value) => typeof value === 'number' && target.assign(scope, value.toFixed(2)));
        const full = (text) => {
          if (!text || !checks.money.holds(text)) return text;
          const [yuan, cents = ''] = text.split('.');
          return yuan.replace(/^0+(?=\d)/, '') + '.' + (cents + '00').slice(0, 2);
        };
        model.$parsers.push((text) => full(text.replace(/[,，\s]/g, '')));
        element.on('blur', () => {
          if (!model.$modelValue) return;
          element.val(model.$modelValue);
        });
      }
    })]);

    kit.directive('caseWhole', () => ({
      require: 'ngModel',
      link(scope, element, attrs, model) {
        model.$parsers.push((text) => (checks.whole.holds(text) ? Number(text) : text));
        model.$validators.range = (value) =>
          model.$isEmpty(value) ||
          ((attrs.least === undefined || value >= Number(attrs.least)) && (attrs.most === undefined || value <= Number(attrs.most)));
      }
    }));

    /** The browser's own date input, its value kept as text (2026-11-23), never as an instant in some zone. */
    kit.directive('caseDay', () => ({
      require: ['ngModel', '^^caseForm'],
      link(scope, element, attrs, [model, caseForm]) {
        const input = element[0];
        input.type = attrs.caseDay;
        model.$validators.date = () => !input.validity.badInput;
        model.$validators.future = (value) =>
          !('notFuture' in attrs) || model.$isEmpty(value) || value.slice(0, 10) <= caseForm.page.today;
        element.on('blur', () => scope.$evalAsync(() => model.$validate()));
      }
    }));

    // several of what is offered: a list of values, in the order in which they were ticked
    const several = (name, kind, more) =>
      kit.directive(name, ['$parse', ($parse) => ({
        require: 'ngModel',
        scope: true,
        link(scope, element, attrs, model) {
          const target = $parse(attrs.ngModel);
          const chosen = () => target(scope) || [];
          const choose = (values) => target.assign(scope, values);
          scope.holds = (value) => chosen().includes(value);
          scope.toggle = (value) => {
            choose(scope.holds(value) ? chosen().filter((one) => one !== value) : chosen().concat(value));
            model.$setDirty();
          };
          model.$validators[kind] = (values) => (values || []).length >= Number(attrs.least);
          more({scope, attrs, model, chosen, choose});
        }
      })]);

    // a preset may name people who are no longer on offer, an expired certificate for one
    several('casePeople', 'people', ({scope, attrs, chosen, choose}) =>
      scope.$watch(() => {
        const offered = scope.caseForm.people(attrs.casePeople).map((one) => one.id);
        return offered.length ? chosen().filter((id) => !offered.includes(id)).join() : '';
      }, (unknown) => unknown && choose(chosen().filter((id) => !unknown.split(',').includes(id))))
    );

    // alone="WITHDRAWAL": what cannot stand beside any other
    several('caseChoices', 'choices', ({attrs, model}) => {
      model.$validators.alone = (values) => !(values || []).includes(attrs.alone) || values.length === 1;
    });

    // cells of one row beside each other: an end after its start, two different persons
    const beside = (name, kind, holds) =>
      kit.directive(name, () => ({
        require: 'ngModel',
        link(scope, element, attrs, model) {
          const other = () => scope.$eval(attrs[name]);
          model.$validators[kind] = (value) => model.$isEmpty(value) || !other() || holds(value, other());
          scope.$watch(other, () => model.$validate());
        }
      }));
    beside('caseAfter', 'after', (value, other) => value >= other);
    beside('caseDiffers', 'differs', (value, other) => value !== other);
  }

  return Object.assign(install, {controls, common});
});
