// What every field has in common: it is listed in the form, named in its messages, and may be filled beforehand.
define(['angular', './mistakes'], function (angular, mistakes) {
  const blank = (value) => value === undefined || value === null || value === '';

  return function (kit) {
    /** Put on whatever carries an ng-model: lists it, names it, fills it beforehand. */
    kit.directive('caseItem', ['$parse', function ($parse) {
      return {
        restrict: 'A',
        require: ['ngModel', '^^caseForm'],
        link(scope, element, attrs, [model, caseForm]) {
          const node = element[0];
          const item = {
            id: attrs.id,
            node,
            path: attrs.path,
            model,
            label: () => attrs.caseItem,
            mistake: () => mistakes(model.$error, attrs),
            focus() {
              node.scrollIntoView({block: 'center'});
              (node.matches('input,select,textarea') ? node : node.querySelector('input,select,textarea,button') || node).focus();
              model.$setTouched();
            }
          };
          scope.$on('$destroy', caseForm.register(item));
          if (attrs.preset) {
            const preset = $parse(attrs.preset);
            const stop = scope.$watch(() => preset(caseForm.page), (value) => {
              if (blank(value)) return;
              stop();
              const target = $parse(attrs.ngModel);
              if (blank(target(scope))) target.assign(scope, angular.copy(value));
            });
          }
        }
      };
    }]);

    kit.directive('caseMistake', () => ({
      restrict: 'A',
      link(scope, element, attrs) {
        element.attr({role: 'alert', class: 'cf-mistake'});
        scope.$watch(() => scope.caseForm.mistake(attrs.caseMistake), (text) => element.text(text));
      }
    }));
  };
});
