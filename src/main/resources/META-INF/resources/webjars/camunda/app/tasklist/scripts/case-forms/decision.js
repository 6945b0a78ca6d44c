// The decision: <outcome> with its choices, <opinion> with its reason, and sections shown for one answer only.
define(['./options'], function (options) {
  return function (kit) {
    kit.directive('outcome', () => ({
      restrict: 'E',
      scope: true,
      template(element, attrs) {
        const id = options.id();
        const choices = options.read(attrs.options);
        const label = options.escape(attrs.label || '办理结果');
        const radio = (choice) =>
          `<label class="cf-radio"><input type="radio" name="${id}-radio" value="${options.escape(choice.value)}" ` +
          `ng-model="decision.outcome"> <span>${options.escape(choice.label)}</span></label>`;
        return (
          `<fieldset class="cf-field cf-outcome"><legend>${label}${choices.length > 1 ? '<i>*</i>' : ''}</legend>` +
          `<div class="cf-control" id="${id}" case-item="${label}" asks="请选择" ng-model="decision.outcome" ng-required="true">` +
          `${choices.length > 1 ? choices.map(radio).join('') : '<span class="cf-only">' + options.escape(choices[0].label) + '</span>'}` +
          '</div></fieldset>'
        );
      },
      link(scope, element, attrs) {
        const choices = options.read(attrs.options);
        if (choices.length === 1) scope.decision.outcome = choices[0].value;
        scope.$watch('decision.outcome', (outcome) => {
          scope.caseForm.reasonNeeded = choices.some((choice) => choice.value === outcome && choice.reason);
        });
      }
    }));

    kit.directive('opinion', () => ({
      restrict: 'E',
      scope: true,
      template(element, attrs) {
        const id = options.id();
        const label = options.escape(attrs.label || '意见');
        return (
          `<div class="cf-field"><label for="${id}">${label}<i ng-if="caseForm.reasonNeeded">*</i></label>` +
          `<div class="cf-control"><textarea class="form-control" rows="3" maxlength="2000" id="${id}" case-item="${label}" ` +
          'asks="请写明理由" ng-model="decision.opinion" ng-required="caseForm.reasonNeeded"></textarea>' +
          '<p class="cf-quiet" ng-if="caseForm.reasonNeeded">选择此项须写明理由，写入办案日志，后续办理人员可见。</p>' +
          `<div case-mistake="${id}"></div></div></div>`
        );
      },
      link: (scope) => scope.$on('$destroy', () => delete scope.decision.opinion)
    }));

    const conditional = (name, wanted) =>
      kit.directive(name, () => ({
        restrict: 'A',
        transclude: 'element',
        terminal: true,
        priority: 600,
        require: '^^caseForm',
        link(scope, anchor, attrs, caseForm, transclude) {
          const [path, ...values] = attrs[name].trim().split(/[\s,]+/);
          let shown;
          scope.$watch(() => caseForm.holds(path, values) === wanted, (show) => {
            if (show) {
              transclude((clone, inner) => {
                shown = {clone, inner};
                anchor.after(clone);
              });
            } else if (shown) {
              shown.inner.$destroy();
              shown.clone.remove();
              shown = null;
            }
          });
        }
      }));

    // show-for="outcome file", show-for="measures PENALTY", show-for="PROPOSAL.measures PENALTY", one inside another:
    // present, required and submitted only then
    conditional('showFor', true);
    conditional('hideFor', false);
  };
});
