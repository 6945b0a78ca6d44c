// The form kit: AngularJS directives that keep the forms of this office short and alike.
// Data reaches the page through ng-bind, ng-model and ng-options only, so text of a case is never read as a template.
define(
  ['angular', './api', './form', './items', './decision', './fields', './rows', './composites', './penalty', './evidence', './facts', './intake', './desk', './handover'],
  function (angular, ...parts) {
    const kit = angular.module('caseForms', ['webapps.plugin']);
    parts.forEach((part) => part(kit));
    return kit;
  }
);
