// 转办、委派、退还、收回: beside the name of the task, for whom they are open; who asks for one says to whom and why.
define(['./office!hands'], function (hands) {
  const ways = [['transfer', '转办'], ['delegate', '委派'], ['giveBack', '退还'], ['recall', '收回']];

  const bar =
    '<div class="ho" ng-if="options">' +
    '<span class="ho-note" ng-if="options.note" ng-bind="options.note" title="{{options.note}}"></span>' +
    '<button type="button" class="btn btn-link" ng-repeat="way in ways" ng-if="options[way[0]]"' +
    ' ng-click="begin(way[0])" ng-bind="way[1]"></button></div>';

  const controller = ['$scope', 'caseApi', function ($scope, api) {
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
      const {task} = $scope;
      hands[way](task, () => $scope.$evalAsync(() => {
        data.set('taskId', {taskId: task.id});
        data.changed('taskList');
        data.changed('task');
      }));
    };
  }];

  return function (kit) {
    kit.config(['ViewsProvider', (views) => {
      views.registerDefaultView('tasklist.task.action', {id: 'hand-over', template: bar, controller, priority: 200});
    }]);
  };
});
