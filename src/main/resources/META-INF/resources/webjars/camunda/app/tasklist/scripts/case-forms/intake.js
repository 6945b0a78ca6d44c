// Parts that talk to the office beside the form: the sealed informant, other cases of the same employer, a request to recuse.
define(['./checks', './options'], function (checks, options) {
  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };

  const identity = (id) => {
    const one = (name, label, most) =>
      `<div class="cf-cell"><label for="${id}-${name}">${label}</label><input type="text" class="form-control" id="${id}-${name}" ` +
      `autocomplete="off" maxlength="${most}" ng-model="person.${name}" ng-blur="seal()" ng-disabled="anonymous"></div>`;
    return (
      '<fieldset class="cf-field cf-informant"><legend>投诉举报人<i ng-if="needed()">*</i></legend>' +
      `<div class="cf-control" id="${id}" case-item="投诉举报人" path="informant" case-sealed ng-model="submission.informant">` +
      '<p class="cf-quiet">身份单独封存，不进入流程、任务和案卷；载有身份的登记表一并封存，每次查阅都有记录。</p>' +
      '<label class="cf-radio" ng-if="!needed()"><input type="checkbox" ng-model="$parent.anonymous" ng-change="seal()"> <span>匿名举报，不留身份</span></label>' +
      '<div class="cf-card-body">' + one('name', '姓名', 100) + one('phone', '联系电话', 30) + one('idNo', '证件号码', 18) + one('address', '住址', 200) +
      one('sex', '性别', 10) + one('age', '年龄', 3) + one('occupation', '职业', 100) + one('workplace', '工作单位', 200) +
      '<div class="cf-cell"><label class="cf-radio"><input type="checkbox" ng-model="person.representative" ng-change="seal()" ng-disabled="anonymous"> ' +
      '<span>代表其他劳动者投诉</span></label></div></div><p aria-live="polite"><span class="cf-mark cf-good" ng-if="state === \'sealed\'">已封存</span>' +
      '<span class="cf-quiet" ng-if="state === \'sealing\'">正在封存……</span>' +
      '<span class="cf-alert" ng-if="state === \'failed\'">没有封存成功：<span ng-bind="failure"></span> ' +
      '<button type="button" class="cf-link" ng-click="seal()">再试一次</button></span>' +
      '<span class="cf-mistake" ng-if="problem" ng-bind="problem"></span></p></div></fieldset>'
    );
  };

  return function (kit) {
    kit.directive('informant', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template: () => identity(options.id()),
      link(scope) {
        const id = uuid();
        let sealed = '';
        scope.person = {};
        scope.anonymous = false;
        scope.needed = () => scope.submission.source === 'COMPLAINT';
        const filled = () => Object.values(scope.person).some((part) => part);

        const problem = () => {
          const {name, phone, idNo, age} = scope.person;
          if (phone && !checks.phone.holds(phone)) return checks.phone.message;
          if (idNo && !checks.idNo.holds(idNo)) return checks.idNo.message;
          if (age && !checks.whole.holds(age)) return '年龄请填写整数';
          return name && phone ? '' : '请填写姓名和联系电话';
        };

        scope.seal = () => {
          if (scope.anonymous) scope.person = {};
          scope.problem = filled() ? problem() : '';
          const content = JSON.stringify(scope.person);
          if (!filled() || scope.problem || content === sealed) return;
          scope.state = 'sealing';
          scope.submission.informant = undefined;
          const {age, ...others} = scope.person;
          api.seal(id, {name: null, idNo: null, phone: null, address: null, ...others, age: age ? Number(age) : null}).then(
            () => {
              if (JSON.stringify(scope.person) !== content) return;
              sealed = content;
              scope.state = 'sealed';
              scope.submission.informant = id;
            },
            (reason) => {
              scope.state = 'failed';
              scope.failure = reason;
            }
          );
        };

        // what is typed after sealing must be sealed again before it counts
        scope.$watch(() => JSON.stringify(scope.person), (content) => {
          if (content === sealed || scope.state === undefined) return;
          scope.state = undefined;
          scope.submission.informant = undefined;
        });

        scope.$watch(scope.needed, (needed) => needed && (scope.anonymous = false));
        scope.complete = () => Boolean(scope.submission.informant) || (!filled() && !scope.needed());
        scope.$on('$destroy', () => (scope.submission.informant = undefined));
      }
    })]);

    kit.directive('caseSealed', () => ({
      require: 'ngModel',
      link: (scope, element, attrs, model) =>
        scope.$watch(() => scope.complete(), (complete) => model.$setValidity('sealed', complete))
    }));

    /** <similar-cases>: says, and hinders nothing, that the employer named above already has cases under way. */
    kit.directive('similarCases', ['caseApi', (api) => ({
      restrict: 'E',
      require: '^^caseForm',
      scope: true,
      template:
        '<div class="cf-notice" role="status" ng-if="found.length">同一单位的在办案件（供核对，不影响登记）：<ul class="cf-list">' +
        '<li ng-repeat="one in found track by one.caseNo"><span ng-bind="one.caseNo"></span>　<span ng-bind="one.stageLabel"></span>　' +
        '<span ng-bind="one.receivedOn | day"></span> 接到</li></ul></div>',
      link(scope, element, attrs, caseForm) {
        const list = (answer) => (Array.isArray(answer) ? answer : answer.items || answer.content || answer.cases || []);
        let asked;
        const ask = (event) => {
          const name = ((scope.submission.employer || {}).name || '').trim();
          if (event.target.getAttribute('path') !== 'employer.name' || name === asked) return;
          asked = name;
          scope.found = [];
          if (name.length < 2) return;
          api.casesOf(name).then((answer) => {
            if (name === asked) scope.found = list(answer).filter((one) => one.stage !== 'CLOSED' && one.stage !== 'ARCHIVED');
          });
        };
        caseForm.element.addEventListener('focusout', ask);
        scope.$on('$destroy', () => caseForm.element.removeEventListener('focusout', ask));
      }
    })]);

    /** <sealed-informant>: opens the seal for who may, with a reason; what it shows leaves with the page. */
    kit.directive('sealedInformant', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template() {
        const id = options.id();
        const line = (label, name) => `<div><dt>${label}</dt><dd ng-bind="person.${name} || '—'"></dd></div>`;
        return (
          '<details class="cf-recusal" ng-if="page.case.informant.readable"><summary>查阅投诉举报人身份</summary>' +
          `<div class="cf-card-body" ng-if="!person"><div class="cf-cell cf-wide"><label for="${id}">查阅理由（每次查阅连同理由记录在案）</label>` +
          `<input type="text" class="form-control" id="${id}" maxlength="500" ng-model="reading.reason"></div></div>` +
          '<button type="button" class="btn btn-default" ng-if="!person" ng-disabled="!reading.reason || busy" ng-click="open()">查阅</button> ' +
          `<dl class="cf-grid" ng-if="person">${line('姓名', 'name')}${line('联系电话', 'phone')}${line('证件号码', 'idNo')}${line('住址', 'address')}` +
          `${line('性别', 'sex')}${line('年龄', 'age')}${line('职业', 'occupation')}${line('工作单位', 'workplace')}</dl>` +
          '<span class="cf-alert" role="alert" ng-if="failure" ng-bind="failure"></span></details>'
        );
      },
      link(scope) {
        scope.reading = {};
        scope.open = () => {
          scope.busy = true;
          scope.failure = '';
          api.unseal(scope.page.case.caseNo, scope.reading.reason)
            .then((person) => (scope.person = person), (reason) => (scope.failure = reason))
            .finally(() => (scope.busy = false));
        };
      }
    })]);

    kit.directive('recusal', ['caseApi', (api) => ({
      restrict: 'E',
      scope: true,
      template() {
        const id = options.id();
        return (
          '<details class="cf-recusal" ng-if="page.case.handlers.length"><summary>申请回避</summary><div class="cf-card-body">' +
          `<div class="cf-cell"><label for="${id}-who">被申请回避的承办人</label><select class="form-control" id="${id}-who" ng-model="asked.handler" ` +
          'ng-options="one.id as one.name for one in page.case.handlers"><option value="">请选择</option></select></div>' +
          `<div class="cf-cell"><label for="${id}-by">申请人</label><input type="text" class="form-control" id="${id}-by" maxlength="100" ` +
          'ng-model="asked.applicant" placeholder="当事人名称，或承办人本人；投诉举报人只写“投诉举报人”"></div>' +
          `<div class="cf-cell cf-wide"><label for="${id}-why">事由（有直接利害关系，或有其他关系可能影响公正执法）</label>` +
          `<textarea class="form-control" rows="2" id="${id}-why" maxlength="1000" ng-model="asked.ground"></textarea></div></div>` +
          '<button type="button" class="btn btn-default" ng-disabled="!asked.handler || !asked.applicant || !asked.ground || busy" ng-click="send()">提交回避申请</button> ' +
          '<span class="cf-quiet" ng-if="!said && !failure">由局领导（稽核案件由分管领导）决定；决定作出前不停止办理。</span>' +
          '<span role="status" class="cf-mark cf-good" ng-if="said" ng-bind="said"></span><span class="cf-alert" role="alert" ng-if="failure" ng-bind="failure"></span></details>'
        );
      },
      link(scope) {
        scope.asked = {};
        scope.send = () => {
          scope.busy = true;
          scope.failure = scope.said = '';
          api.recuse(scope.page.case.caseNo, scope.asked).then(
            () => {
              scope.said = '回避申请已提交，等待决定';
              scope.asked = {};
            },
            (reason) => (scope.failure = reason)
          ).finally(() => (scope.busy = false));
        };
      }
    })]);
  };
});
