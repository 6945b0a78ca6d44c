// What stands beside the forms: the tab 案卷, the remaining working days on each card, the way to the lists of cases.
define(['angular', './office!case', './office!days'], function (angular, caseFile, days) {
  return function (kit) {
    kit.config(['ViewsProvider', (views) => {
      views.registerDefaultView('tasklist.task.detail', {
        id: 'task-detail-case', label: '案卷', template: '<div class="case-tab" case-tab></div>', priority: 900
      });
      views.registerDefaultView('tasklist.card', {
        id: 'remaining-days', template: '<p class="cf-left" remaining-days></p>', priority: 1000
      });
      views.registerDefaultView('tasklist.navbar.action', {
        id: 'find-cases', priority: 200,
        template: '<a href="/office/cases" target="_blank" rel="noopener"><span class="glyphicon glyphicon-folder-open"></span> 案件</a>'
      });
    }]);

    kit.directive('caseTab', ['caseApi', (api) => ({
      restrict: 'A',
      link(scope, element) {
        const node = element[0];
        scope.$watch('task.id', (id) => {
          node.textContent = id ? '正在读取案卷……' : '';
          if (!id) return;
          api.task(id)
            .then((page) => caseFile.mount(node, page.case.caseNo))
            .catch((reason) => (node.textContent = '案卷没有读取成功，请刷新页面后重试。' + (reason.message || reason)));
        });
      }
    })]);

    // what is due first stands first, until the reader chooses otherwise
    kit.run(['$location', ($location) => {
      const sorting = [{sortBy: 'dueDate', sortOrder: 'asc'}, {sortBy: 'created', sortOrder: 'asc'}];
      if (!$location.search().sorting) $location.search('sorting', JSON.stringify(sorting)).replace();
    }]);

    // a card stays the same card when the list is read again: a click is not lost under it, nor the keyboard's place
    kit.directive('camTasks', () => ({
      restrict: 'A',
      link(scope, element) {
        (element.isolateScope() || scope).$watch('tasks', (tasks) => (tasks || []).forEach((task) => (task.$$hashKey = task.id)));
      }
    }));

    // how much lies in each list; the product counts only the one that is open
    kit.directive('taskFilter', ['$interval', 'caseApi', ($interval, api) => ({
      restrict: 'C',
      link(scope, element) {
        const shown = angular.element('<span class="cf-count"></span>');
        const count = () => scope.filter && api.count(scope.filter.id).then(({count: found}) => shown.text(`（${found}）`), () => shown.text(''));
        element.find('a').eq(0).append(shown);
        const again = $interval(count, 60000);
        scope.$on('refresh', count);
        scope.$watch('filterCount', count);
        scope.$on('$destroy', () => $interval.cancel(again));
        count();
      }
    })]);

    // at the head of a task too it is working days that count, not the product's hours and days
    kit.directive('dueDate', ['$compile', ($compile) => ({
      restrict: 'C',
      link: (scope, element) => element.removeAttr('tabindex').append($compile('<span class="cf-left" remaining-days></span>')(scope))
    })]);

    // the cards of a list ask together: one question for all their days
    kit.factory('remainingDays', ['$timeout', 'caseApi', ($timeout, api) => {
      let asked;
      return (day) => {
        asked = asked || {days: new Set(), answer: $timeout(() => {
          const {days: all} = asked;
          asked = null;
          return api.remaining([...all]);
        }, 50)};
        asked.days.add(day);
        return asked.answer.then((found) => found.find((one) => one.until === day));
      };
    }]);

    kit.directive('remainingDays', ['remainingDays', (remaining) => ({
      restrict: 'A',
      link(scope, element) {
        scope.$watch('task.due', (due) => {
          const until = due && days.dayOf(due);
          element.text('').toggleClass('cf-late', false);
          if (!until) return;
          remaining(until).then((found) => {
            const left = days.left(found.remaining, '个工作日', found.overdue);
            element.text(`${days.day(until)}到期，${left}${found.provisional ? '（暂定）' : ''}`).toggleClass('cf-late', found.overdue);
          });
        });
      }
    })]);
  };
});
