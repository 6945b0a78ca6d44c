// Fields that several forms ask alike, or that would make one form too long: written as a form would write them.
define(['./options'], function (options) {
  const esc = options.escape;

  return function (kit) {
    /** <payments-field label="缴付情况" min="1">: what was paid, when, and whether it was owed or came on top for being late. */
    kit.directive('paymentsField', () => ({
      restrict: 'E',
      template: (element, attrs) =>
        `<rows-field name="payments" label="${esc(attrs.label || '缴付情况')}" each="款项" ${attrs.min ? `min="${esc(attrs.min)}" open` : ''}>
          <column name="paidOn" label="缴付日期" type="date" width="10em" required></column>
          <column name="amount" label="金额（元）" type="money" total required></column>
          <column name="kind" label="款项" type="choice" options="本金:PRINCIPAL, 加处罚款:LATE" list width="8em" required></column>
          <column name="receipt" label="凭证号" max="100" required></column>
        </rows-field>`
    }));

    /** The penalty of a proposal: kinds and sums, what it rests on, why this much. */
    kit.directive('penaltyFields', () => ({
      restrict: 'E',
      template: `<h3>行政处罚</h3>
        <choice-field name="party" label="当事人" options="法人或者其他组织:ORGANISATION, 公民:CITIZEN" preset="latest('PROPOSAL').party" required></choice-field>
        <div class="cf-two">
          <check-field name="warning" label="警告" says="给予警告" preset="latest('PROPOSAL').warning"></check-field>
          <check-field name="revocation" label="吊销许可证" says="吊销许可证" preset="latest('PROPOSAL').revocation"></check-field>
          <money-field name="fine" label="罚款（元）" preset="latest('PROPOSAL').fine"></money-field>
          <money-field name="confiscation" label="没收违法所得（元）" preset="latest('PROPOSAL').confiscation"></money-field>
        </div>
        <text-area-field name="penaltyBasis" label="处罚依据" max="1000" preset="latest('PROPOSAL').penaltyBasis" required></text-area-field>
        <text-area-field name="discretion" label="裁量理由" max="2000" preset="latest('PROPOSAL').discretion" required></text-area-field>`
    }));

    /** To whom a case goes, why, and with what. */
    kit.directive('transferFields', () => ({
      restrict: 'E',
      template: `<h3>移送</h3>
        <text-field name="transferTo" label="受移送机关" preset="latest('PROPOSAL').transferTo" required></text-field>
        <text-area-field name="transferReason" label="移送理由" max="2000" preset="latest('PROPOSAL').transferReason" required></text-area-field>
        <rows-field name="materials" label="移送材料" each="材料" min="1" preset="latest('PROPOSAL').materials" keep="name copies" open>
          <column name="name" label="材料名称" required></column>
          <column name="copies" label="份数" type="number" least="1" most="9999" width="7em" required></column>
        </rows-field>`
    }));
  };
});
