// The penalty of a proposal: the violations are picked and described, the office's tables say what they cost, step by step.
define(['angular', './fields', './options', './words'], function (angular, fields, options, words) {
  const KINDS = {STATUTORY: '法定从轻或者减轻', LIGHTER: '酌定从轻', HEAVIER: '从重', EXEMPT: '不予处罚'};
  const REVOCATION = {GRAVE: '情节严重，吊销许可证', NOT_CORRECTED: '逾期不改正，吊销许可证'};
  const DIGITS = {minimumFractionDigits: 0, maximumFractionDigits: 4};

  const yuan = (sum) => Number(sum).toLocaleString('zh-CN', DIGITS);

  /** The steps of each calculation, for whoever proposes, reviews or decides. */
  const sheet =
    '<div class="cf-sheet" ng-repeat="one in sheets track by $index"><h4><span ng-bind="one.label"></span>' +
    '<span class="cf-mark" ng-if="one.doubt" ng-attr-title="{{one.doubt}}">待法制确认</span> <span class="cf-quiet" ng-bind="one.bandLabel"></span></h4>' +
    '<table class="cf-table"><tbody><tr ng-repeat="step in one.steps track by $index"><th scope="row" ng-bind="step.label"></th>' +
    '<td class="cf-text" ng-bind="step.text"></td></tr><tr><th scope="row">罚款</th><td><strong><span ng-bind="yuan(one.amount)"></span> 元</strong></td></tr></tbody></table></div>';

  const others =
    '<details class="cf-others" ng-if="beside(row).cases.length"><summary>最近决定的同类案件（<span ng-bind="beside(row).cases.length"></span>）</summary>' +
    '<table class="cf-table"><thead><tr><th scope="col">案号</th><th scope="col">决定日期</th><th scope="col">档次</th>' +
    '<th scope="col">单位数额（元）</th><th scope="col">罚款（元）</th></tr></thead><tbody><tr ng-repeat="one in beside(row).cases track by $index">' +
    '<td ng-bind="one.caseNo"></td><td ng-bind="one.decidedOn | day"></td><td ng-bind="one.bandLabel"></td>' +
    '<td class="cf-number" ng-bind="yuan(one.unitAmount)"></td><td class="cf-number" ng-bind="yuan(one.amount)"></td></tr></tbody></table>' +
    '<p class="cf-quiet" ng-if="beside(row).from !== null">居中范围：<span ng-bind="yuan(beside(row).from)"></span> 至 <span ng-bind="yuan(beside(row).to)"></span> 元</p></details>';

  const template = (id) => {
    const cell = (kind, name, label, attrs, shown, wide) => {
      const cellId = `${id}-${name}-{{$index}}`;
      const heading = label.startsWith('{{') ? label : options.escape(label);
      const said = `违法行为第{{$index + 1}}项：${heading}`;
      const common = fields.common(attrs, 'row.' + name, cellId, said) + ` aria-label="${said}"`;
      const star = 'required' in attrs ? '<i>*</i>' : '';
      const control = fields.controls[kind](attrs, common);
      return (
        `<div class="cf-cell${wide ? ' cf-wide' : ''}"${shown ? ` ng-if="${shown}"` : ''}>` +
        (kind === 'check' ? '' : `<label for="${cellId}">${heading}${star}</label>`) +
        `${control}<div case-mistake="${cellId}"></div></div>`
      );
    };
    const entry = `${id}-entry-{{$index}}`;
    return (
      `<fieldset class="cf-field cf-rows"><legend>违法行为<i>*</i></legend><div class="cf-control" id="${id}" case-item="违法行为" path="violations" ` +
      'ng-model="submission.violations" case-rows least="1">' +
      '<div class="cf-card" ng-repeat="row in rows() track by $index" ng-init="ui = {}"><div class="cf-card-head"><strong>违法行为 <span ng-bind="$index + 1"></span></strong>' +
      '<button type="button" class="cf-remove" ng-if="rows().length > 1" ng-click="remove($index)" aria-label="删除违法行为第{{$index + 1}}项">删除</button></div>' +
      '<div class="cf-card-body">' +
      `<div class="cf-cell cf-wide"><label for="${entry}">违法行为<i>*</i></label><div class="cf-pick">` +
      '<input type="search" class="form-control" maxlength="50" placeholder="输入关键词筛选" aria-label="违法行为第{{$index + 1}}项：筛选" ng-model="ui.words"> ' +
      `<select class="form-control" id="${entry}" ng-model="row.entry" case-item="违法行为第{{$index + 1}}项" aria-label="违法行为第{{$index + 1}}项" ng-required="true" asks="请选择" ` +
      'ng-options="one.id as caption(one) group by one.subject for one in offered(row, ui.words)" ng-change="picked(row)"><option value="">请选择</option></select></div>' +
      `<div case-mistake="${entry}"></div>` +
      '<p class="cf-quiet" ng-if="range(row)"><span ng-bind="range(row).article"></span>（<span ng-bind="range(row).version"></span>）　<span ng-bind="limits(range(row))"></span></p>' +
      '<p class="cf-notice" ng-if="range(row).note"><b ng-if="range(row).status === \'DOUBTFUL\'">待法制确认：</b><span ng-bind="range(row).note"></span></p></div>' +
      cell('date', 'endedOn', '行为终了日期', {required: ''}) +
      cell('number', 'persons', '{{range(row).counted}}', {least: 1, required: ''}, 'range(row).measure.indexOf(\'PER_PERSON\') === 0') +
      cell('number', 'months', '月数', {least: 1, required: ''}, 'range(row).measure === \'PER_PERSON_MONTH\'') +
      cell('money', 'base', '{{range(row).counted}}（元）', {required: ''}, 'range(row).measure === \'MULTIPLE\' && range(row).confiscation !== \'REQUIRED\'') +
      cell('money', 'gains', '违法所得（元）', {}, 'range(row).confiscation === \'IF_ANY\'') +
      cell('money', 'gains', '违法所得（元）', {required: ''}, 'range(row).confiscation === \'REQUIRED\'') +
      cell('check', 'conditionMet', '适用条件', {says: '{{range(row).condition}}，已核实', required: ''}, 'range(row).condition && range(row).measure !== \'NONE\'', true) +
      cell('check', 'revoke', '吊销许可证', {says: '{{revocation(range(row))}}'}, 'revocation(range(row))', true) +
      cell('check', 'noFine', '不处罚款', {says: '依法可以罚款，不处罚款'}, 'range(row).optional', true) +
      cell('check', 'harm', '处罚时效', {says: '涉及生命健康安全且有危害后果'}, 'old(row)', true) +
      '<div class="cf-cell cf-wide" ng-if="alike(row).length"><b>同一行为还触犯</b><label class="cf-radio" ng-repeat="one in alike(row) track by one.id">' +
      '<input type="checkbox" ng-checked="has(row.also, one.id)" ng-click="toggle(row, \'also\', one.id)"> <span ng-bind="one.label"></span></label></div>' +
      '<div class="cf-cell cf-wide" ng-if="range(row) && range(row).measure !== \'NONE\'"><div class="cf-factors" ng-repeat="(kind, name) in kinds"><b ng-bind="name"></b><div>' +
      '<label class="cf-radio" ng-repeat="one in factors(kind) track by one.id"><input type="checkbox" ng-checked="has(row.factors, one.id)" ' +
      'ng-click="toggle(row, \'factors\', one.id)"> <span ng-bind="one.label"></span></label></div></div></div>' +
      cell('check', 'reduce', '减轻处罚', {says: '低于法定最低数额减轻处罚，须经集体讨论和法制审核'}, 'reducible(row)', true) +
      cell('area', 'reason', '情节说明', {rows: 2, max: 1000}, 'range(row)', true) +
      cell('money', 'amount', '人工调整罚款（元）', {}, 'range(row) && range(row).measure !== \'NONE\'') +
      cell('area', 'amountReason', '人工调整的理由', {rows: 1, max: 1000, required: ''}, 'row.amount', true) +
      '</div><div class="cf-reckoned" ng-if="reckoned(row)"><discretion-sheet of="[reckoned(row).calculation]"></discretion-sheet>' + others +
      '<p class="cf-notice" ng-if="beside(row).outside">罚款超出同类案件的居中范围，请写明理由。</p></div>' +
      '<div class="cf-card-body" ng-if="beside(row).outside || row.deviation">' +
      cell('area', 'deviation', '与同类案件不一致的理由', {rows: 2, max: 1000, required: ''}, '', true) + '</div></div>' +
      '<button type="button" class="cf-add" ng-click="add()">＋ 添加违法行为</button>' +
      '<p class="cf-alert" role="alert" ng-if="failure" ng-bind="failure"></p>' +
      '<div class="cf-total" role="status" ng-if="preview">处罚：<strong ng-bind="total(preview)"></strong>' +
      '<span class="cf-mark" ng-if="preview.reduced">减轻处罚，须经集体讨论和法制审核</span></div></div></fieldset>'
    );
  };

  const blank = (value) => value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && !value.length);

  // empty cells and AngularJS' own marks say nothing
  const plain = (row) =>
    Object.keys(row).filter((name) => !name.startsWith('$') && !blank(row[name])).reduce((all, name) => ({...all, [name]: row[name]}), {});

  return function (kit) {
    /** The penalty of a proposal: whom, for what, why this much. */
    kit.directive('penaltyFields', () => ({
      restrict: 'E',
      template: `<h3>行政处罚</h3>
        <choice-field name="party" label="当事人" options="法人或者其他组织:ORGANISATION, 公民:CITIZEN" preset="latest('PROPOSAL').party" required></choice-field>
        <violations-field></violations-field>
        <text-area-field name="discretion" label="裁量理由" max="2000" preset="latest('PROPOSAL').discretion" hint="写入处罚决定书" required></text-area-field>`
    }));

    kit.directive('discretionSheet', () => ({
      restrict: 'E',
      scope: true,
      template: sheet,
      link(scope, element, attrs) {
        scope.yuan = yuan;
        scope.$watchCollection(attrs.of, (all) => (scope.sheets = all || []));
      }
    }));

    kit.directive('violationsField', ['caseApi', '$timeout', (api, $timeout) => ({
      restrict: 'E',
      scope: true,
      template: () => template(options.id()),
      link(scope) {
        const none = [];
        let choices = {ranges: none, factors: none};
        let waiting, asked = 0;
        scope.kinds = KINDS;
        scope.yuan = yuan;
        scope.rows = () => scope.submission.violations || none;
        scope.add = () => (scope.submission.violations = scope.rows().concat({endedOn: choices.endedOn}));
        scope.remove = (index) => (scope.submission.violations = scope.rows().filter((row, i) => i !== index));

        const byId = (id) => choices.ranges.find((one) => one.id === id);
        const liable = (one) => one.liable === 'ANY' || !scope.submission.party || (one.liable === 'PERSON') === (scope.submission.party === 'CITIZEN');
        scope.range = (row) => byId(row.entry);
        scope.caption = (one) => one.label + (one.status === 'DOUBTFUL' ? '（待法制确认）' : '');
        scope.offered = (row, text) => {
          const wanted = (text || '').trim().split(/\s+/).filter(Boolean);
          const all = (one) => [one.label, one.subject, one.article].join(' ');
          return choices.ranges.filter((one) => one.id === row.entry || (liable(one) && wanted.every((word) => all(one).includes(word))));
        };
        scope.limits = (one) => {
          if (one.measure === 'NONE') return '不设罚款';
          const unit = {RANGE: '', PER_PERSON: '每人 ', PER_PERSON_MONTH: '每人每月 ', MULTIPLE: one.counted + '的 '}[one.measure];
          const sum = one.measure === 'MULTIPLE' ? ' 倍' : ' 元';
          return (one.optional ? '可以处 ' : '') + unit + (one.lower === one.upper ? '' : one.lower ? yuan(one.lower) + ' 至 ' : '不超过 ') + yuan(one.upper) + sum;
        };
        scope.revocation = (one) => one && REVOCATION[one.revocation];
        scope.alike = (row) => ((scope.range(row) || {}).counterparts || none).map(byId).filter((one) => one && liable(one));
        scope.factors = (kind) => choices.factors.filter((one) => one.kind === kind && (!one.citizen || scope.submission.party === 'CITIZEN'));
        scope.has = (list, id) => (list || none).includes(id);
        scope.toggle = (row, name, id) => (row[name] = scope.has(row[name], id) ? row[name].filter((one) => one !== id) : (row[name] || none).concat(id));
        scope.reducible = (row) => row.reduce || (row.factors || none).some((id) => (choices.factors.find((one) => one.id === id) || {}).kind === 'STATUTORY');
        // asked for only where the ordinary time has run out
        scope.old = (row) => row.harm || (scope.failure || '').includes('时效');

        // what another violation asked for says nothing about this one
        scope.picked = (row) => {
          const kept = ['entry', 'endedOn', 'factors', 'reason'];
          Object.keys(row).filter((name) => !name.startsWith('$') && !kept.includes(name)).forEach((name) => delete row[name]);
        };

        scope.reckoned = (row) => scope.preview && scope.preview.violations[scope.rows().indexOf(row)];
        scope.beside = (row) => (scope.reckoned(row) || {}).comparison || {cases: none};
        scope.total = (sum) =>
          [sum.warning && '警告', sum.fine > 0 && `罚款 ${yuan(sum.fine)} 元`, sum.confiscation > 0 && `没收违法所得 ${yuan(sum.confiscation)} 元`,
            sum.revocation && '吊销许可证'].filter(Boolean).join('，') || '无';

        const reckon = () => {
          const {party} = scope.submission;
          const violations = scope.rows().map(plain);
          const mine = ++asked;
          if (!scope.page.case || !party || !violations.length || !violations.every((one) => one.entry)) {
            scope.preview = scope.failure = undefined;
            return;
          }
          api.reckon(scope.page.case.caseNo, {party, violations}).then(
            (preview) => mine === asked && Object.assign(scope, {preview, failure: ''}),
            (reason) => mine === asked && Object.assign(scope, {preview: undefined, failure: reason})
          );
        };
        scope.$watch(() => angular.toJson([scope.submission.party, scope.submission.violations, scope.page.case && scope.page.case.caseNo]), () => {
          $timeout.cancel(waiting);
          waiting = $timeout(reckon, 400);
        });

        const stop = scope.$watch('page.case.caseNo', (caseNo) => {
          if (!caseNo) return;
          stop();
          api.discretion(caseNo).then(
            (found) => {
              choices = found;
              const before = (scope.caseForm.latest('PROPOSAL') || {}).violations || none;
              const known = before.filter((one) => byId(one.entry)).map(plain);
              if (!scope.rows().length) scope.submission.violations = known.length ? angular.copy(known) : [{endedOn: choices.endedOn}];
            },
            (reason) => (scope.failure = '罚则没有读取成功，请刷新页面后重试。' + reason)
          );
        });
        scope.$on('$destroy', () => $timeout.cancel(waiting));
      }
    })]);
  };
});
