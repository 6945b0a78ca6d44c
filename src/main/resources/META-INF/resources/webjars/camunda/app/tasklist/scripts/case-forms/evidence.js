// Files of the case: uploaded as they are chosen, beside the form and before it is submitted; taken back with a reason.
define(['./office!days', './options'], function (days, options) {
  const MOST = 20 * 1024 * 1024;
  const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.mp3,.m4a,.aac,.wav,.amr';
  const KINDS = ['书证', '物证', '视听资料', '电子数据', '证人证言', '当事人的陈述', '鉴定意见', '勘验笔录、现场笔录'];

  const cell = (id, name, label, control, wide) =>
    `<div class="cf-cell${wide ? ' cf-wide' : ''}"><label for="${id}-${name}">${label}</label>${control(`id="${id}-${name}" class="form-control" ng-model="draft.${name}"`)}</div>`;

  const text = (most) => (common) => `<input type="text" maxlength="${most}" ${common}>`;

  const facts = (id) =>
    cell(id, 'kind', '种类<i>*</i>', (common) =>
      `<select ${common}><option value="">请选择</option>${KINDS.map((kind) => `<option value="${kind}">${kind}</option>`).join('')}</select>`) +
    cell(id, 'name', '名称（不填则用文件名）', text(200)) +
    cell(id, 'source', '来源<i>*</i>', text(200)) +
    cell(id, 'pages', '页数', (common) => `<input type="text" inputmode="numeric" maxlength="4" ${common}>`) +
    cell(id, 'obtainedOn', '取得日期<i>*</i>', (common) => `<input case-file-day max="2099-12-31" ${common}>`);

  const sealed = (id) =>
    `<div class="cf-cell"><label class="cf-radio" for="${id}-sealed"><input type="checkbox" id="${id}-sealed" ng-model="draft.sealed"> ` +
    '<span>能看出投诉举报人是谁，密封保管</span></label></div>';

  /** One file in a list: its number, what it is, where to get it. */
  const line =
    '<span ng-bind="one.seq"></span> 号　<span ng-bind="one.kind"></span> ' +
    '<a target="_blank" rel="noopener" ng-href="{{fileUrl(one)}}" ng-bind="one.name"></a> ' +
    '<span class="cf-quiet">（<span ng-bind="one.typeLabel"></span>，<span ng-bind="one.size"></span>，<span ng-bind="one.byName"></span>　' +
    '<span ng-bind="at(one.at)"></span> 上传）</span> ' +
    '<a target="_blank" rel="noopener" ng-if="one.original" ng-href="{{fileUrl(one, true)}}" title="含拍摄位置，调取记入办案日志">调取原件</a>' +
    '<span class="cf-mark" ng-if="one.sealed">密封</span><span class="cf-mark" ng-if="one.withdrawn">已撤回：<span ng-bind="one.withdrawn"></span></span>';

  function install(kit) {
    // a day as text, like every date of the kit, but part of no submission
    kit.directive('caseFileDay', () => ({
      restrict: 'A',
      link: (scope, element) => (element[0].type = 'date')
    }));

    /** <evidence-files>: evidence of the facts. With the attribute "service": what proves the service of the paper in hand. */
    kit.directive('evidenceFiles', ['caseApi', '$timeout', (api, $timeout) => ({
      restrict: 'E',
      scope: true,
      template(element, attrs) {
        const id = options.id();
        const service = 'service' in attrs;
        const title = service ? '送达凭证' : '证据材料文件';
        const hint = service
          ? '留置现场照片、邮寄回执等，选好后点“上传”，不必另行提交。'
          : '照片、PDF、Word、Excel、录音，每个不超过 20 MB。点“上传”即存入案件，不必另行提交；照片的拍摄位置只留在原件中。';
        return (
          `<fieldset class="cf-field cf-rows cf-files"><legend>${title}</legend><div class="cf-control">` +
          '<ul class="cf-list" ng-if="files().length"><li ng-repeat="one in files() track by one.id">' + line +
          ' <button type="button" class="cf-link" ng-if="!one.withdrawn" ng-click="ask(one)">撤回</button>' +
          `<div ng-if="asked === one.id"><label for="${id}-why">撤回原因</label> <input type="text" class="form-control cf-middle" id="${id}-why" maxlength="500" ng-model="said.reason"> ` +
          '<button type="button" class="cf-add" ng-disabled="!said.reason || busy" ng-click="withdraw(one)">确认撤回</button></div></li></ul>' +
          `<div class="cf-card"><div class="cf-card-body"><div class="cf-cell cf-wide"><label for="${id}-file">文件</label>` +
          `<div class="cf-file"><input type="file" id="${id}-file" accept="${ACCEPTED}" aria-describedby="${id}-hint">` +
          `<label class="cf-add" for="${id}-file">选择文件</label> <span class="cf-quiet" ng-bind="file.name || '尚未选择'"></span></div></div>` +
          (service ? '' : facts(id)) + cell(id, 'note', '说明', text(500)) + sealed(id) + '</div>' +
          '<div class="cf-file-foot"><button type="button" class="cf-add" ng-disabled="busy || !ready()" ng-click="upload()">上传</button> ' +
          '<span class="cf-quiet" role="status" ng-if="busy">正在上传……</span><span class="cf-mark cf-good" role="status" ng-if="done" ng-bind="done"></span>' +
          `<span class="cf-mistake" role="alert" ng-if="failure" ng-bind="failure"></span></div></div><p class="cf-quiet" id="${id}-hint">${hint}</p></div></fieldset>`
        );
      },
      link(scope, element, attrs) {
        const service = 'service' in attrs;
        const input = element[0].querySelector('input[type=file]');
        const none = [];
        let from, list;
        scope.draft = {};
        scope.said = {};
        scope.at = days.at;
        scope.fileUrl = (one, original) => api.evidence(scope.page.case.caseNo, one.id, original);

        // the same array for the same files, so that a digest comes to rest
        scope.files = () => {
          const all = (scope.page.case && scope.page.case.evidence) || none;
          if (all !== from) {
            from = all;
            list = all.filter((one) => (service ? scope.page.paper && one.document === scope.page.paper.id : !one.document));
          }
          return list;
        };

        const changed = (files) => (scope.page.case.evidence = files);

        const call = (answer) => {
          scope.busy = true;
          scope.failure = scope.done = '';
          return answer.catch((reason) => (scope.failure = reason)).finally(() => (scope.busy = false));
        };

        input.addEventListener('change', () => $timeout(() => {
          const file = input.files[0];
          const large = file && file.size > MOST;
          scope.done = '';
          scope.failure = large ? '单个文件不能超过 20 MB，请压缩或者拆分后上传' : '';
          scope.file = large ? undefined : file;
          if (large) input.value = '';
        }));

        scope.ready = () => {
          const {kind, source, obtainedOn} = scope.draft;
          return scope.file && scope.page.case && (service || (kind && source && obtainedOn));
        };

        scope.upload = () => {
          const {pages, ...draft} = scope.draft;
          const about = service ? {note: draft.note, sealed: draft.sealed, document: scope.page.paper.id} : draft;
          if (pages && !/^[1-9]\d{0,3}$/.test(pages)) return (scope.failure = '页数请填写整数');
          if (pages) about.pages = Number(pages);
          Object.keys(about).forEach((name) => about[name] === '' && delete about[name]);
          call(api.addEvidence(scope.page.case.caseNo, scope.file, about).then((file) => {
            changed(scope.page.case.evidence.concat(file));
            scope.done = `已上传：${file.fileName}（${file.typeLabel}，${file.size}）`;
            scope.draft = service ? {} : {kind: draft.kind, source: draft.source, obtainedOn: draft.obtainedOn};
            scope.file = undefined;
            input.value = '';
          }));
        };

        scope.ask = (one) => {
          scope.said = {};
          scope.asked = scope.asked === one.id ? undefined : one.id;
        };

        scope.withdraw = (one) =>
          call(api.withdrawEvidence(scope.page.case.caseNo, one.id, scope.said.reason).then((file) => {
            changed(scope.page.case.evidence.map((other) => (other.id === file.id ? file : other)));
            scope.asked = undefined;
          }));
      }
    })]);
  }

  return Object.assign(install, {line});
});
