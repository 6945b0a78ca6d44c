// 转办、委派、退还、收回: beside the name of the task, for whom they are open; who asks for one says to whom and why.
define(function () {
  const ways = [
    {id: 'transfer', open: 'transfer', label: '转办', path: 'transfer', choose: true, title: '转办给其他人员',
      note: '转办后由对方直接办理，原办理人不再办理。理由写入案件日志。'},
    {id: 'delegate', open: 'delegate', label: '委派', path: 'delegation', choose: true, title: '委派同事代为办理',
      note: '委派后由对方办理，对方可以退还，您可以随时收回。理由写入案件日志。'},
    {id: 'giveBack', open: 'giveBack', label: '退还', path: 'return', title: '退还给委派人', note: '退还后由委派人自己办理。'},
    {id: 'recall', open: 'recall', label: '收回', path: 'recall', title: '收回委派', note: '收回后由您自己办理。'}
  ];

  const bar =
    '<div class="ho" ng-if="options">' +
    '<span class="ho-note" ng-if="options.note" ng-bind="options.note" title="{{options.note}}"></span>' +
    '<button type="button" class="btn btn-link" ng-repeat="way in ways" ng-if="options[way.open]"' +
    ' ng-click="begin(way)" ng-bind="way.label"></button></div>';

  const panel =
    '<form name="handOver" class="cf ho-panel" novalidate ng-submit="send()">' +
    '<div class="modal-header"><h3 ng-bind="way.title"></h3></div>' +
    '<div class="modal-body">' +
    '<p class="cf-quiet" ng-bind="task.name"></p><p class="cf-quiet" ng-bind="way.note"></p>' +
    '<p class="cf-notice" ng-if="way.choose && !options.colleagues.length">没有其他可以办理此事项的人员。</p>' +
    '<p ng-if="way.choose && options.colleagues.length"><label for="ho-to">交给</label>' +
    '<select id="ho-to" class="form-control" ng-model="order.to" required' +
    ' ng-options="one.id as (one.name + \'（\' + one.position + \'）\') for one in options.colleagues">' +
    '<option value="">请选择</option></select></p>' +
    '<p><label for="ho-reason">理由<span ng-if="!way.choose">（可以不填）</span></label>' +
    '<textarea id="ho-reason" class="form-control" rows="3" maxlength="500" ng-model="order.reason" ng-required="way.choose"></textarea></p>' +
    '<p class="cf-alert" role="alert" ng-if="refusal" ng-bind="refusal"></p></div>' +
    '<div class="modal-footer"><button type="button" class="btn btn-link" ng-click="$dismiss()">取消</button>' +
    '<button type="submit" class="btn btn-primary" ng-disabled="sending || handOver.$invalid" ng-bind="way.label"></button></div></form>';

  const asking = ['$scope', '$uibModalInstance', 'caseApi', 'way', 'task', 'options', function ($scope, modal, api, way, task, options) {
    Object.assign($scope, {way, task, options, order: {to: null, reason: ''}});
    $scope.send = () => {
      $scope.sending = true;
      $scope.refusal = '';
      const {to, reason} = $scope.order;
      api.handOver(task.id, way.path, way.choose ? {to, reason} : {reason: reason || null})
        .then(() => modal.close(), (sentence) => ($scope.refusal = sentence))
        .finally(() => ($scope.sending = false));
    };
  }];

  const controller = ['$scope', '$uibModal', 'caseApi', function ($scope, $uibModal, api) {
    const data = $scope.taskData.newChild($scope);
    $scope.ways = ways;
    $scope.read = () => {
      const {task} = $scope;
      $scope.options = null;
      if (task && task.id) {
        // a task that has just gone to another is no longer for this reader: then nothing is open to him
        api.handOverOptions(task.id).then(
          (options) => $scope.task === task && ($scope.options = options),
          () => ($scope.options = null)
        );
      }
    };
    data.observe('task', (task) => {
      $scope.task = task;
      $scope.read();
    });
    $scope.begin = (way) => {
      const {task, options} = $scope;
      $uibModal.open({template: panel, controller: asking, resolve: {way: () => way, task: () => task, options: () => options}})
        .result.then(() => {
          data.set('taskId', {taskId: task.id});
          data.changed('taskList');
          data.changed('task');
        }, () => {});
    };
  }];

  return function (kit) {
    kit.config(['ViewsProvider', (views) => {
      views.registerDefaultView('tasklist.task.action', {id: 'hand-over', template: bar, controller, priority: 200});
    }]);
  };
});
