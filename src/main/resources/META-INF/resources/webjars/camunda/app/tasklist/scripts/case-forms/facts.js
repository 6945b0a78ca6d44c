// What the one who decides must see: the case, its clocks, its papers, earlier requests and opinions. Display only.
define(['./office!days', './office!entry', './evidence', './options', './office!words'], function (days, entries, evidence, options, words) {
  const line = (label, expression) =>
    `<div><dt>${label}</dt><dd ng-bind="(${expression} || '—') | day"></dd></div>`;

  const clocks = (kept) =>
    '<table class="cf-table cf-clocks"><thead><tr><th scope="col">期限</th><th scope="col">起算</th><th scope="col">届满日</th>' +
    '<th scope="col">余期</th><th scope="col">状态</th><th scope="col">依据</th></tr></thead>' +
    `<tbody ng-repeat="clock in ${kept} track by clock.id" ng-class="{'cf-late': clock.overdue}"><tr>` +
    '<td><span ng-bind="clock.label"></span><small class="cf-about" ng-if="clock.about" ng-bind="clock.about"></small></td><td ng-bind="clock.startedOn | day"></td>' +
    '<td><strong ng-bind="clock.dueOn | day"></strong><span class="cf-mark" ng-if="clock.provisional" title="该年放假通知尚未发布，通知发布后重算">暂定</span></td>' +
    '<td ng-bind="remaining(clock)"></td><td ng-bind="clock.stateLabel"></td>' +
    '<td><button type="button" class="cf-link" ng-click="clock.open = !clock.open" aria-expanded="{{!!clock.open}}">为什么是这一天</button></td></tr>' +
    '<tr ng-if="clock.open"><td colspan="6" class="cf-text" ng-bind="clock.text | day"></td></tr></tbody></table>';

  const obligations =
    '<table class="cf-table"><thead><tr><th scope="col">决定书</th><th scope="col">义务</th><th scope="col">应缴（元）</th><th scope="col">已缴（元）</th>' +
    '<th scope="col">加处罚款（元）</th><th scope="col">状态</th></tr></thead><tbody><tr ng-repeat="one in page.case.obligations track by one.document">' +
    '<td ng-bind="one.paper"></td><td ng-bind="one.measureLabel"></td>' +
    ['amount', 'paid', 'late'].map((name) => `<td class="cf-number" ng-bind="sum(one.${name}) || '—'"></td>`).join('') +
    '<td ng-bind="one.stateLabel"></td></tr></tbody></table>';

  const facts =
    '<section class="cf-facts" ng-if="page.case" aria-label="案件情况">' +
    '<header><span class="cf-no" ng-bind="page.case.caseNo"></span><strong ng-bind="page.case.employer.name"></strong>' +
    '<span class="cf-stage" ng-bind="page.case.stageLabel"></span></header>' +
    '<dl class="cf-grid">' +
    line('事由', 'page.case.categoryLabel') + line('来源', 'page.case.sourceLabel') + line('承办人', 'handlers()') +
    line('接到日期', 'page.case.receivedOn') + line('立案日期', 'page.case.filedOn') + line('涉及人数', 'page.case.headcount') +
    '</dl>' +
    '<div class="cf-prose" ng-if="page.case.facts"><b>反映的事实</b><p class="cf-text" ng-bind="page.case.facts"></p></div>' +
    '<div class="cf-prose" ng-if="page.case.request"><b>请求</b><p class="cf-text" ng-bind="page.case.request"></p></div>' +
    '<div class="cf-prose" ng-if="page.case.basis"><b>涉嫌违反条款</b><p class="cf-text" ng-bind="page.case.basis"></p></div>' +
    '<div class="cf-prose" ng-if="page.case.suggestion"><b>立案的承办意见</b><p class="cf-text" ng-bind="page.case.suggestion"></p></div>' +
    '<p class="cf-notice" ng-if="page.case.missing.length">材料尚缺：<span ng-bind="page.case.missing.join(\'、\')"></span></p>' +
    '<p class="cf-notice" ng-if="page.case.similar.length">同一单位的其他案件：' +
    '<span ng-repeat="one in page.case.similar track by one.caseNo"><span ng-bind="one.caseNo"></span>' +
    '（<span ng-bind="one.stageLabel"></span>，<span ng-bind="one.receivedOn | day"></span> 接到）<span ng-if="!$last">；</span></span></p>' +
    `<div class="cf-wider" ng-if="running().length">${clocks('running()')}</div>` +
    `<div class="cf-wider" ng-if="page.case.obligations.length"><b>决定的义务</b>${obligations}</div>` +
    '<details><summary>单位、劳动者和其他情况</summary><dl class="cf-grid">' +
    line('统一社会信用代码', 'page.case.employer.creditCode') + line('单位地址', 'page.case.employer.address') +
    line('联系人', 'page.case.employer.contact') + line('联系电话', 'page.case.employer.phone') +
    line('行为发生（终了）', 'page.case.violationEndedOn') + line('登记人', 'page.case.registrar.name') +
    line('结案原因', 'page.case.closureReasonLabel') +
    '<div><dt>投诉举报人</dt><dd ng-bind="page.case.informant ? \'身份已封存\' : \'—\'"></dd></div></dl>' +
    '<table class="cf-table" ng-if="page.case.workers.length"><thead><tr><th scope="col">劳动者</th><th scope="col">拖欠金额（元）</th>' +
    '<th scope="col">所属期间</th></tr></thead><tbody><tr ng-repeat="one in page.case.workers track by $index">' +
    '<td ng-bind="one.name"></td><td class="cf-number" ng-bind="sum(one.owed)"></td><td ng-bind="one.period"></td></tr></tbody></table></details>' +
    `<details ng-if="ended().length"><summary>已了结的期限（<span ng-bind="ended().length"></span>）</summary>${clocks('ended()')}</details>` +
    '<details ng-if="page.case.papers.length"><summary>文书（<span ng-bind="page.case.papers.length"></span>）</summary>' +
    '<p class="cf-quiet"><a ng-href="{{volumeUrl()}}">下载案卷</a>（封面、目录、文书、证据和备考表）' +
    '<sealed-part ng-if="page.case.informant.readable && sealed()" says="密封部分"></sealed-part></p><ul class="cf-list">' +
    '<li ng-repeat="one in page.case.papers track by one.id"><a ng-if="!one.sealed" target="_blank" rel="noopener" ng-href="{{paperUrl(one)}}" ng-bind="one.title"></a>' +
    '<span ng-if="one.sealed" ng-bind="one.title"></span> ' +
    '<span ng-bind="one.number"></span> <span class="cf-quiet" ng-bind="one.issuedOn | day"></span>' +
    '<span class="cf-quiet" ng-if="one.servedOn">　<span ng-bind="one.servedOn | day"></span> 送达</span>' +
    '<span class="cf-quiet" ng-repeat="old in one.earlier track by old.version">（原<span ng-bind="old.number"></span>已作废）</span>' +
    '<span class="cf-mark" ng-if="one.state === \'作废\'">作废</span><sealed-part ng-if="one.sealed" says="封存" of="one"></sealed-part>' +
    `<ul class="cf-list" ng-if="proofs(one).length"><li ng-repeat="one in proofs(one) track by one.id">${evidence.line}</li></ul></li></ul></details>` +
    '<details ng-if="evidence().length"><summary>证据材料文件（<span ng-bind="evidence().length"></span>）</summary><ul class="cf-list">' +
    `<li ng-repeat="one in evidence() track by one.id">${evidence.line}</li></ul></details>` +
    '<details ng-if="page.case.entries.length"><summary>证据、笔录和历次报告（<span ng-bind="page.case.entries.length"></span>）</summary>' +
    '<case-entry ng-repeat="one in page.case.entries track by one.id" of="one"></case-entry></details></section>';

  const entry =
    '<article class="cf-entry"><h4><span ng-bind="entry.typeLabel"></span> <small><span ng-bind="entry.byName"></span>　' +
    '<span ng-bind="at(entry.at)"></span></small></h4><dl>' +
    '<div ng-repeat="part in parts() track by $index"><dt ng-bind="part.label"></dt><dd ng-if="!part.rows" class="cf-text" ng-bind="part.text"></dd>' +
    '<dd ng-if="part.rows"><table class="cf-table"><thead><tr><th scope="col" ng-repeat="head in part.heads track by $index" ng-bind="head"></th></tr></thead>' +
    '<tbody><tr ng-repeat="row in part.rows track by $index"><td class="cf-text" ng-repeat="text in row track by $index" ng-bind="text"></td></tr></tbody></table></dd></div>' +
    '</dl><discretion-sheet of="entry.data.calculations" ng-if="entry.data.calculations.length"></discretion-sheet></article>';

  const log =
    '<details class="cf-log" ng-if="page.case.log.length"><summary>办案日志（<span ng-bind="page.case.log.length"></span>）</summary>' +
    '<table class="cf-table"><thead><tr><th scope="col">序号</th><th scope="col">时间</th><th scope="col">办理人</th><th scope="col">事项</th>' +
    '<th scope="col">意见</th></tr></thead><tbody><tr ng-repeat="one in page.case.log track by one.seq">' +
    '<td ng-bind="one.seq"></td><td class="cf-when" ng-bind="at(one.at)"></td><td class="cf-when" ng-bind="one.actorName || one.actor"></td><td class="cf-text" ng-bind="one.detail | day"></td>' +
    '<td class="cf-text" ng-bind="one.opinion"></td></tr></tbody></table></details>';

  const opinions =
    '<section class="cf-opinions" ng-if="opinions().length"><h4 ng-bind="::title"></h4><ul><li ng-repeat="one in opinions() track by one.seq">' +
    '<b ng-bind="one.actorName || one.actor"></b> <span ng-bind="one.outcomeLabel"></span> <span class="cf-quiet" ng-bind="at(one.at)"></span>' +
    '<p class="cf-text" ng-bind="one.opinion"></p></li></ul></section>';

  const nothing = [];

  // the same array for the same input, so that a digest comes to rest
  const remembered = (make) => {
    let from, result;
    return (value) => {
      if (value !== from) [from, result] = [value, make(value || [])];
      return result || (result = []);
    };
  };

  return function (kit) {
    kit.filter('day', () => days.say);

    kit.directive('caseFacts', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template: facts,
      link(scope) {
        const going = (clock) => ['RUNNING', 'SUSPENDED'].includes(clock.state);
        const running = remembered((all) => all.filter(going));
        const ended = remembered((all) => all.filter((clock) => !going(clock)));
        scope.running = () => running(scope.page.case.clocks);
        scope.ended = () => ended(scope.page.case.clocks);
        scope.handlers = () => (scope.page.case.handlers || []).map((one) => one.name).join('、');
        scope.sum = (yuan) => words.value('amount', yuan, {});
        const files = remembered((all) => all.filter((one) => !one.document));
        const proofs = remembered((all) =>
          all.reduce((of, one) => (one.document ? {...of, [one.document]: (of[one.document] || []).concat(one)} : of), {}));
        scope.at = days.at;
        scope.sealed = () => [scope.page.case.papers, scope.page.case.evidence].some((all) => (all || []).some((one) => one.sealed));
        scope.evidence = () => files(scope.page.case.evidence);
        scope.proofs = (paper) => proofs(scope.page.case.evidence)[paper.id] || nothing;
        scope.fileUrl = (one, original) => api.evidence(scope.page.case.caseNo, one.id, original);
        scope.volumeUrl = () => api.volume(scope.page.case.caseNo);
        scope.paperUrl = (paper) => api.paper(scope.page.case.caseNo, paper.id);
        scope.remaining = (clock) =>
          ['RUNNING', 'SUSPENDED'].includes(clock.state) ? days.left(clock.remaining, clock.unitLabel, clock.overdue, clock.state === 'SUSPENDED') : '—';
      }
    })]);

    /** What names the informant opens with a reason that is recorded: one paper of="…", or all of it as a volume. */
    kit.directive('sealedPart', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template(element, attrs) {
        const id = options.id();
        return (
          `　<span class="cf-mark">${attrs.says}</span> <label for="${id}" class="cf-quiet">查阅理由</label> ` +
          `<input type="text" class="form-control cf-middle" id="${id}" maxlength="500" ng-model="reading.reason"> ` +
          '<button type="button" class="btn btn-default" ng-disabled="!reading.reason || busy" ng-click="open()">查阅</button> ' +
          '<span class="cf-alert" role="alert" ng-if="failure" ng-bind="failure"></span>'
        );
      },
      link(scope, element, attrs) {
        scope.reading = {};
        scope.open = () => {
          const {caseNo} = scope.page.case;
          const {reason} = scope.reading;
          scope.busy = true;
          scope.failure = '';
          (attrs.of ? api.readPaper(caseNo, scope.$eval(attrs.of), reason) : api.readSealedVolume(caseNo, reason))
            .catch((why) => (scope.failure = why))
            .finally(() => (scope.busy = false));
        };
      }
    })]);

    kit.directive('caseEntry', () => ({
      restrict: 'E',
      scope: true,
      template: entry,
      link(scope, element, attrs) {
        scope.entry = scope.$eval(attrs.of);
        const others = (scope.page.case.papers || []).filter((one) => !scope.page.paper || one.id !== scope.page.paper.id);
        const shown = entries.parts(scope.entry, scope.caseForm.names(), others);
        scope.parts = () => shown;
        scope.at = days.at;
      }
    }));

    /**
     * <latest entry="PROPOSAL">: the newest submission of that kind, of several kinds the newest of all, in full; count="3": the
     * three newest. of-paper: only about the paper in hand. since="PROPOSAL": only what came after the newest of that kind.
     */
    kit.directive('latest', () => ({
      restrict: 'E',
      scope: true,
      template: '<section class="cf-latest" ng-repeat="one in newest() track by one.id"><case-entry of="one"></case-entry></section>',
      link(scope, element, attrs) {
        const kinds = attrs.entry.split(/[\s,]+/);
        const list = remembered((all) => {
          const before = all.reduce((last, one, i) => (one.type === attrs.since ? i : last), -1);
          const later = (one) => all.indexOf(one) > before;
          return scope.caseForm.entries(kinds, 'ofPaper' in attrs).filter(later).slice(-Number(attrs.count || 1));
        });
        scope.newest = () => list(scope.page.case && scope.page.case.entries);
      }
    }));

    // with an outcome: the reason of a command, a leave or a transfer, is not an opinion on the case
    kit.directive('caseOpinions', () => ({
      restrict: 'E',
      scope: true,
      template: opinions,
      link(scope, element, attrs) {
        const list = remembered((all) => all.filter((one) => one.opinion && one.outcome).slice(-Number(attrs.count || 3)).reverse());
        scope.title = attrs.label || '此前的审批意见';
        scope.at = days.at;
        scope.opinions = () => list(scope.page.case && scope.page.case.log);
      }
    }));

    kit.directive('caseLog', () => ({
      restrict: 'E',
      scope: true,
      template: log,
      link: (scope) => (scope.at = days.at)
    }));

    /** <watched-limit>: the limit this task of supervision is about, and how near its end is. */
    kit.directive('watchedLimit', () => ({
      restrict: 'E',
      template:
        '<p class="cf-notice" ng-if="page.task.limitLabel">督办的期限：<strong ng-bind="page.task.limitLabel"></strong>' +
        '<span ng-if="page.task.ahead > 0">，距届满还有 <strong ng-bind="page.task.ahead"></strong> 日</span>' +
        '<span ng-if="page.task.ahead === 0">，已经届满</span></p>'
    }));

    kit.directive('paperLink', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template:
        '<p class="cf-paper" ng-if="page.paper"><span ng-bind="::title"></span>：<a target="_blank" rel="noopener" ng-href="{{url()}}" ng-bind="page.paper.title"></a> ' +
        '<span ng-bind="page.paper.number"></span></p>',
      link(scope, element, attrs) {
        scope.title = attrs.label || '相关文书';
        scope.url = () => api.paper(scope.page.case.caseNo, scope.page.paper.id);
      }
    })]);
  };
});
