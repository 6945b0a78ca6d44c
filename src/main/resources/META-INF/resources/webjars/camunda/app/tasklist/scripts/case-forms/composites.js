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

    const told = (name) => `<div class="cf-two">
          <check-field name="${name}.certificateShown" label="出示证件" says="已主动出示执法证件" required></check-field>
          <check-field name="${name}.rightsTold" label="告知权利" says="已告知申请回避的权利和如实回答、协助调查的义务" required></check-field>
          <check-field name="${name}.recusalAsked" label="是否申请回避" says="对方申请回避（另行提交回避申请）"></check-field>
        </div>`;

    const signed = (name, who) => `<choice-field name="${name}.signature" label="${who}签名" options="已逐页签名:SIGNED, 拒绝签名:REFUSED" required></choice-field>
        <div show-for="${name}.signature REFUSED">
          <text-field name="${name}.refusalReason" label="拒签原因" max="500" required></text-field>
          <text-field name="${name}.witness" label="在场见证人" max="100"></text-field>
        </div>`;

    const by = (name, act) => `<div class="cf-two">
          <time-field name="${name}.startedAt" label="开始时间" required></time-field>
          <time-field name="${name}.endedAt" label="结束时间" after="${name}.startedAt" required></time-field>
          <person-field name="${name}.officer1" label="${act}人一" choices="handlers" required></person-field>
          <person-field name="${name}.officer2" label="${act}人二" choices="handlers" differs="${name}.officer1" required></person-field>
          <text-field name="${name}.place" label="${act}地点" required></text-field>
          <text-field name="${name}.recorder" label="记录人" max="100" required></text-field>
        </div>`;

    /** The minutes of an interview (D11); of the informant they are sealed. */
    kit.directive('interviewFields', () => ({
      restrict: 'E',
      template: `<h3>询问笔录</h3>${by('interview', '询问')}
        <check-field name="interview.informant" label="封存" says="被询问人是投诉举报人，笔录封存"></check-field>
        <div class="cf-two">
          <text-field name="interview.person" label="被询问人" max="100" required></text-field>
          <choice-field name="interview.sex" label="性别" options="男, 女"></choice-field>
          <number-field name="interview.age" label="年龄" least="1" most="150"></number-field>
          <text-field name="interview.idNo" label="证件号码" check="idNo" max="18"></text-field>
          <text-field name="interview.workplace" label="工作单位"></text-field>
          <text-field name="interview.position" label="职务" max="100"></text-field>
          <text-field name="interview.phone" label="联系电话" max="50"></text-field>
          <text-field name="interview.address" label="住址" max="300"></text-field>
        </div>${told('interview')}
        <text-area-field name="interview.content" label="询问内容" rows="10" max="20000" hint="一问一答，各占一行" required></text-area-field>
        <text-area-field name="interview.remark" label="被询问人核对意见" rows="2" max="1000"></text-area-field>${signed('interview', '被询问人')}`
    }));

    /** The minutes of an inspection on the spot (D12). */
    kit.directive('inspectionFields', () => ({
      restrict: 'E',
      template: `<h3>现场检查（勘验）笔录</h3>${by('inspection', '检查')}
        <div class="cf-two">
          <text-field name="inspection.person" label="现场负责人" max="100" required></text-field>
          <text-field name="inspection.present" label="其他在场人"></text-field>
        </div>${told('inspection')}
        <text-area-field name="inspection.findings" label="检查情况" rows="8" max="20000" required></text-area-field>
        <text-area-field name="inspection.attachments" label="照片、录像和其他附件" rows="2" max="500"></text-area-field>
        <text-area-field name="inspection.remark" label="当事人意见" rows="2" max="1000"></text-area-field>${signed('inspection', '现场负责人')}`
    }));

    /** Whom the party is to send, when and where, and with what (D10). */
    kit.directive('summonsFields', () => ({
      restrict: 'E',
      template: `<h3>调查询问通知</h3>
        <text-field name="summons.attendee" label="到场人员" max="100" hint="接在“请你单位”之后，例如：法定代表人或者其委托的代理人" required></text-field>
        <div class="cf-two">
          <time-field name="summons.heldAt" label="询问时间" future required></time-field>
          <text-field name="summons.place" label="询问地点" required></text-field>
        </div>
        <choices-field name="summons.materials" label="携带材料" options="营业执照副本复印件:LICENSE, 法定代表人（主要负责人）身份证明:IDENTITY, 授权委托书和受托人身份证明:AUTHORITY, 职工名册:ROSTER, 劳动合同:CONTRACTS, 工资支付表:PAYROLL, 考勤记录:ATTENDANCE, 社会保险登记和缴费凭证:INSURANCE" min="1"></choices-field>
        <text-field name="summons.period" label="所属期间" max="100" hint="工资、考勤、社会保险材料的起止月份"></text-field>
        <text-area-field name="summons.others" label="其他材料" rows="2" max="1000" hint="一项一行"></text-area-field>
        <person-field name="summons.contact" label="联系人" choices="handlers" required></person-field>`
    }));

    /** Why evidence must be preserved, and which (D14). */
    kit.directive('preservationFields', () => ({
      restrict: 'E',
      template: `<h3>先行登记保存</h3>
        <choice-field name="preservation.ground" label="情形" options="证据可能灭失:MAY_BE_LOST, 证据以后难以取得:HARD_LATER" required></choice-field>
        <text-area-field name="preservation.reason" label="登记保存的理由" rows="2" max="1000" required></text-area-field>
        <rows-field name="preservation.items" label="拟登记保存的证据" each="证据" min="1" open>
          <column name="name" label="名称" required></column>
          <column name="feature" label="规格、特征"></column>
          <column name="quantity" label="数量" max="50" width="8em" required></column>
          <column name="note" label="备注"></column>
        </rows-field>`
    }));

    /** Why a payment must be held back, to whom and which (D59, D60). */
    kit.directive('paymentPreservationFields', () => ({
      restrict: 'E',
      template: `<h3>紧急保全申请</h3>
        <choice-field name="preservation.ground" label="保全的情形" options="案情重大:GRAVE, 违规金额较大可能造成基金损失:LARGE, 拒绝调查取证:OBSTRUCTED" required></choice-field>
        <text-area-field name="preservation.reason" label="保全的理由" max="1000" required></text-area-field>
        <div class="cf-two">
          <text-field name="preservation.recipient" label="待遇领取人" required></text-field>
          <text-field name="preservation.item" label="待遇项目" required></text-field>
        </div>`
    }));

    const onRecord = (name, act, who) => `${by(name, act)}
        <check-field name="${name}.certificateShown" label="出示证件" says="已说明身份、出示检查执法证件" required></check-field>
        <text-field name="${name}.person" label="${who}" max="100" required></text-field>`;

    const sealed = (name) => `<choice-field name="${name}.signature" label="签章" options="已签名或者盖章:SIGNED, 拒不签章:REFUSED" required></choice-field>
        <div show-for="${name}.signature REFUSED">
          <text-field name="${name}.refusalReason" label="拒签原因" max="500" required></text-field>
          <text-field name="${name}.witness" label="在场见证人" max="100"></text-field>
        </div>`;

    /** The record of an audit on the spot (D55), signed by the legal representative or by who has his authority. */
    kit.directive('auditVisitFields', () => ({
      restrict: 'E',
      template: `<h3>外出稽核记录</h3>${onRecord('visit', '稽核', '到场负责人')}
        <choice-field name="visit.capacity" label="身份" options="法定代表人（本人）:LEGAL, 委托代理人:AGENT" required></choice-field>
        <text-field name="visit.authorization" label="授权委托书" show-for="visit.capacity AGENT" required></text-field>
        <text-area-field name="visit.findings" label="稽核情况" rows="6" max="20000" required></text-area-field>
        <text-area-field name="visit.obtained" label="取得资料" max="1000"></text-area-field>
        <text-area-field name="visit.remark" label="对方意见" max="1000"></text-area-field>${sealed('visit')}`
    }));

    /** The record of an interview (D56). */
    kit.directive('auditInterviewFields', () => ({
      restrict: 'E',
      template: `<h3>约谈记录</h3>${onRecord('interview', '约谈', '被约谈人')}
        <text-field name="interview.position" label="单位、职务"></text-field>
        <text-area-field name="interview.content" label="约谈内容" rows="8" max="20000" required></text-area-field>
        <text-area-field name="interview.remark" label="核对意见" max="1000"></text-area-field>${sealed('interview')}`
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
