// <form case-form>: reads the case once, gathers what the fields hold, hands it to the engine on submission.
// Also says what keeps the form from being submitted, and what the engine answered.
define(['angular', './attendance', './office!days'], function (angular, attendance, days) {
  const at = (object, path) => path.split('.').reduce((part, key) => (part == null ? undefined : part[key]), object);

  const put = (object, path, value) => {
    const keys = path.split('.');
    const last = keys.pop();
    keys.reduce((part, key) => (part[key] = part[key] || {}), object)[last] = value;
  };

  const blank = (value) => value === undefined || value === null || value === '';

  const nobody = [];

  // rows carry empty cells and AngularJS' own marks; neither belongs to the case
  const plain = (value) =>
    JSON.parse(angular.toJson(value), (key, part) => {
      if (part && typeof part === 'object' && !Array.isArray(part)) {
        Object.keys(part).forEach((name) => blank(part[name]) && delete part[name]);
      }
      return part;
    });

  // the engine wraps what a rule says in words of its own; the reader needs the rule's sentence
  const sentence = (error) =>
    String((error && error.message) || error || '')
      .replace(/^Cannot (submit|instantiate)\D*? [\w-]+(:\d+:[\w-]+)?: /, '')
      .replace(/^.*?Message: '(.*)'$/s, '$1')
      .replace(/^(Exception while invoking \w+: )+/, '');

  class CaseForm {
    constructor($scope, $element, api) {
      Object.assign(this, {scope: $scope, element: $element[0], api});
      this.items = [];
      this.said = {};
      this.page = {
        today: days.today(),
        latest: (type) => this.latest(type),
        ofPaper: (type) => this.latest(type, true),
        ids: (people) => people && people.map((person) => person.id),
        attendees: () => attendance.attendees(this.page, this.user),
        speakers: () => attendance.speakers(this.page)
      };
      this.loading = true;
      $scope.caseForm = this;
      $scope.page = this.page;
      $scope.submission = {};
      $scope.decision = {};
      $scope.unclaimed = () => this.taskId && $scope.options && $scope.options.disableForm;
      this.holdStill();
      $scope.$watch(() => this.offered(), (camForm) => camForm && this.open(camForm));
    }

    /** Tasklist leaves the form object on the scope after the directives are linked, and keeps an old one until then. */
    offered() {
      const camForm = this.scope.camForm;
      return camForm && camForm.formElement && camForm.formElement[0] === this.element ? camForm : null;
    }

    open(camForm) {
      camForm.on('submit', () => this.submit(camForm.variableManager));
      camForm.on('store', () => {
        camForm.storePrevented = true;
        this.keepDraft();
      });
      camForm.on('submit-success', () => (this.done = true));
      camForm.on('submit-failed', (source, [error]) => (this.refusal = sentence(error)));
      this.taskId = camForm.taskId;
      // remembered, for a lapsed session takes the name away before it asks for the draft
      this.user = (this.scope.$root.authentication || {}).name;
      if (!this.taskId) return this.ready({});
      Promise.all([this.api.task(this.taskId), this.api.draft(this.taskId)]).then(([page, draft]) => this.scope.$applyAsync(() => this.ready(page, draft)), (reason) => this.scope.$applyAsync(() => {
        this.loading = false;
        this.failure = '案件信息没有读取成功，请刷新页面后重试。' + reason;
      }));
    }

    ready(page, draft) {
      Object.assign(this.page, page);
      this.loading = false;
      this.form.$setValidity('loaded', true);
      if (!this.taskId) return;
      this.restoreDraft(draft);
      this.keepDrafts();
    }

    submit(variables) {
      this.refusal = '';
      const values = {};
      this.items.filter((item) => item.path).forEach((item) => {
        const value = at(this.scope.submission, item.path);
        if (!blank(value)) put(values, item.path, value);
      });
      const transient = {valueInfo: {transient: true}};
      const decision = this.scope.decision;
      if (this.taskId) {
        variables.createVariable({name: 'outcome', type: 'String', value: decision.outcome});
        variables.createVariable({name: 'opinion', type: 'String', value: decision.opinion || null, ...transient});
      }
      variables.createVariable({name: 'submission', type: 'Json', value: plain(values), ...transient});
    }

    register(item) {
      this.items.push(item);
      this.items.sort((a, b) => (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      return () => this.items.splice(this.items.indexOf(item), 1);
    }

    wrong() {
      return this.items.filter((item) => item.model.$invalid);
    }

    mistake(id) {
      const item = this.items.find((one) => one.id === id);
      if (!this.pressed) this.said[id] = item && item.model.$invalid && (item.model.$touched || item.model.$dirty) ? item.mistake() : '';
      return this.said[id] || '';
    }

    /** Between press and release nothing moves: a mistake that shows when its field is left would push away what is pressed. */
    holdStill() {
      // a list of choices and the right button open what may swallow the release
      const press = ({target, button}) => (this.pressed = button === 0 && !target.closest('select'));
      const release = () => this.pressed && setTimeout(() => this.scope.$applyAsync(() => (this.pressed = false)));
      const heard = {pointerdown: press, pointerup: release, pointercancel: release};
      Object.entries(heard).forEach(([event, hear]) => addEventListener(event, hear, true));
      this.scope.$on('$destroy', () => Object.entries(heard).forEach(([event, hear]) => removeEventListener(event, hear, true)));
    }

    /** Whether a field holds one of the values, a list at least one of them; without values, whether it holds anything. */
    holds(path, values) {
      const found = [].concat(this.held(path)).filter((value) => !blank(value));
      return values.length ? found.some((value) => values.includes(String(value))) : found.length > 0;
    }

    /** outcome, a field of this form, or a field of the newest entry of a kind: PROPOSAL.measures. */
    held(path) {
      if (path === 'outcome') return this.scope.decision.outcome;
      const [, type, field] = /^([A-Z_]+)\.(.+)$/.exec(path) || [];
      return type ? at(this.latest(type), field) : at(this.scope.submission, path);
    }

    /** Entries of these kinds, the newest last; ofPaper: without those about another paper than the one in hand. */
    entries(kinds, ofPaper) {
      const {paper, case: file} = this.page;
      const about = ({data}) => !ofPaper || !paper || !data || blank(data.document) || data.document === paper.id;
      return ((file && file.entries) || []).filter((entry) => kinds.includes(entry.type) && about(entry));
    }

    latest(type, ofPaper) {
      const newest = this.entries([type], ofPaper).pop();
      return newest && newest.data;
    }

    people(kind) {
      const {choices, case: file} = this.page;
      return (kind === 'handlers' ? file && file.handlers : choices && choices[kind]) || nobody;
    }

    names() {
      const names = {};
      const known = [].concat(...Object.values(this.page.choices || {}), (this.page.case && this.page.case.handlers) || []);
      known.forEach((person) => person && person.id && (names[person.id] = person.name));
      return names;
    }

    // A draft is kept at the office for this person and task; what identifies an informant is never part of it.
    draft() {
      const submission = Object.assign({}, this.scope.submission);
      if ((submission.interview || {}).informant) delete submission.interview;
      return angular.toJson({submission, decision: this.scope.decision});
    }

    /** From now on what is filled in is kept, a moment after the last change and when the form is left. */
    keepDrafts() {
      this.kept = this.draft();
      this.scope.$watch(() => this.draft(), (now) => {
        clearTimeout(this.pending);
        if (now !== this.kept) this.pending = setTimeout(() => this.keepDraft(), 1500);
      });
      this.leave = () => this.keepDraft(true);
      addEventListener('pagehide', this.leave);
      this.scope.$on('$destroy', () => {
        removeEventListener('pagehide', this.leave);
        this.leave();
      });
    }

    keepDraft(leaving) {
      clearTimeout(this.pending);
      const now = this.draft();
      if (!this.form.$dirty || this.done || now === this.kept || (this.scope.options || {}).disableForm) return;
      this.kept = now;
      this.api.keepDraft(this.taskId, now, leaving).then(
        ({savedAt}) => {
          this.saved = days.at(savedAt);
          this.unsaved = '';
        },
        (reason) => {
          this.kept = null;
          this.unsaved = reason;
        }
      );
    }

    restoreDraft(draft) {
      if (!draft || !draft.data) return;
      angular.extend(this.scope, draft.data);
      this.restored = days.at(draft.savedAt);
    }

    startAgain() {
      this.done = true;
      this.api.dropDraft(this.taskId).then(() => location.reload(), (reason) => {
        this.done = false;
        this.unsaved = reason;
      });
    }
  }

  return function (kit) {
    kit.directive('caseForm', ['caseApi', function (api) {
      return {
        restrict: 'A',
        scope: true,
        require: ['caseForm', 'form'],
        controller: ['$scope', '$element', function ($scope, $element) {
          return new CaseForm($scope, $element, api);
        }],
        compile(element) {
          element.addClass('cf').attr('novalidate', '').attr('autocomplete', 'off');
          element.prepend('<case-status></case-status>').append('<case-missing></case-missing>');
          return {
            pre(scope, node, attrs, [caseForm, form]) {
              caseForm.form = form;
              form.$setValidity('loaded', false);
              node.on('$destroy', () => scope.$destroy());
            }
          };
        }
      };
    }]);

    // the product's veil keeps the mouse from a form that is not claimed; this keeps the keyboard from it
    kit.directive('cfField', () => ({
      restrict: 'C',
      link: (scope, element) => scope.$watch('unclaimed()', (unclaimed) => (element[0].inert = Boolean(unclaimed)))
    }));

    kit.directive('caseStatus', () => ({
      restrict: 'E',
      template:
        '<p class="cf-quiet" ng-if="caseForm.loading">正在读取案件……</p>' +
        '<p class="cf-alert" role="alert" ng-if="caseForm.failure" ng-bind="caseForm.failure"></p>' +
        '<p class="cf-notice" ng-if="unclaimed()">此项工作尚未由您认领，认领后才能提交。</p>' +
        '<p class="cf-notice" ng-if="caseForm.restored">已恢复您在 <span ng-bind="caseForm.restored"></span> 暂存的填写内容，尚未提交。' +
        '<button type="button" class="cf-link" ng-click="caseForm.startAgain()">放弃并重新填写</button></p>'
    }));

    kit.directive('caseMissing', () => ({
      restrict: 'E',
      template:
        '<div class="cf-missing" ng-if="!unclaimed() && caseForm.wrong().length">' +
        '<strong>提交前还需完成（<span ng-bind="caseForm.wrong().length"></span> 项）</strong>' +
        '<button type="button" ng-repeat="item in caseForm.wrong() track by item.id" ng-click="item.focus()"' +
        ' title="转到此项"><span ng-bind="item.label()"></span>：<span ng-bind="item.mistake()"></span></button></div>' +
        '<p class="cf-alert" role="alert" ng-if="caseForm.refusal"><b>没有提交成功：</b><span class="cf-text" ng-bind="caseForm.refusal"></span></p>' +
        '<p class="cf-quiet cf-kept" role="status" ng-if="caseForm.taskId && !caseForm.unsaved"><span ng-if="caseForm.saved">' +
        '填写内容已于 <span ng-bind="caseForm.saved"></span> 自动暂存，再次打开本事项时仍在。</span></p>' +
        '<p class="cf-alert" role="alert" ng-if="caseForm.unsaved">没有暂存成功：<span ng-bind="caseForm.unsaved"></span></p>'
    }));
  };
});
