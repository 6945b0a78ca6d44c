// The office's words for what forms submit: labels of fields and of coded values.
import days from './days.js';

const labels = {
  source: '案件来源', receivedOn: '接到日期', category: '违法事项', facts: '违法事实', request: '请求事项',
  violationEndedOn: '行为发生（终了）日期', headcount: '涉及人数', workers: '劳动者及欠薪', name: '名称', owed: '拖欠金额（元）',
  period: '所属期间', employerAddress: '单位地址', employerContact: '联系人', employerPhone: '联系电话', basis: '依据',
  suggestion: '承办意见', handlers: '承办人员', referTo: '移送或告知途径', referAuthority: '有权处理的部门', evidence: '证据',
  kind: '证据种类', pages: '页数', obtainedOn: '取得日期', interview: '询问笔录', person: '被询问人', position: '职务', sex: '性别', age: '年龄',
  idNo: '证件号码', startedAt: '开始时间', endedAt: '结束时间', place: '地点', officer1: '执法人员一', officer2: '执法人员二', workplace: '工作单位', phone: '联系电话', address: '住址', informant: '封存',
  certificateShown: '出示执法证件', rightsTold: '告知权利义务', recusalAsked: '当事人申请回避', remark: '核对意见', attachments: '附件',
  recorder: '记录人', content: '内容', signature: '签名情况', refusalReason: '拒签（拒收）事由', inspection: '现场检查笔录',
  present: '在场人', findings: '检查情况', reason: '理由', ground: '法定情形',
  measure: '处理建议', statement: '当事人陈述', items: '改正内容', item: '事项', amount: '金额（元）', termDays: '改正期限（日）',
  way: '方式', servers: '送达人', servedOn: '送达日期', receiver: '签收人', relation: '与受送达人关系', trackingNo: '邮件号码',
  entrustedTo: '受托机关', confirmation: '送达确认书编号', leftOn: '留置日期', witness: '见证人', recorded: '全程录像',
  publishedOn: '公告日期', medium: '公告载体', attempts: '已尝试的送达经过', checkedOn: '复查日期', checkers: '复查人员',
  results: '逐项复查', done: '是否改正', note: '说明', summary: '复查情况', result: '处理结果', performance: '执行情况',
  closureReason: '结案原因', repliedOn: '答复日期', replacement: '接替人员', handler: '被申请回避人', applicant: '申请人',
  outcome: '办理结果', opinion: '意见', instruction: '督办意见', referToLabel: '去向', remarks: '备注', title: '名称', number: '文号',
  // the proposal and what was done with it
  measures: '处理建议', newFacts: '新的事实和证据', payments: '缴付情况', payDays: '履行期限（日）', party: '当事人类别', warning: '警告',
  fine: '罚款（元）', confiscation: '没收违法所得（元）', revocation: '吊销许可证', penaltyBasis: '处罚依据', reduced: '减轻处罚', discretion: '裁量理由',
  noCrimeReason: '不移送公安机关的理由', complex: '重大、复杂案件', complexReason: '重大、复杂的理由', noPenaltyGround: '不予处罚的情形', education: '教育情况',
  transferTo: '受移送机关', transferReason: '移送理由', materials: '移送材料', copies: '份数', discussedAt: '讨论时间', chair: '主持人',
  attendees: '参加人员', capacity: '身份', views: '各人意见', view: '主要观点', vote: '表决', conclusion: '结论意见', dissent: '不同意见',
  verdict: '审核意见',
  // the party's say
  statedOn: '陈述申辩日期', stater: '陈述人', adopted: '是否采纳', review: '复核意见及理由', requestedOn: '申请日期', manner: '申请方式',
  waivedOn: '书面放弃日期', heldAt: '听证时间', open: '是否公开举行', closedReason: '不公开的理由', officers: '听证员',
  presented: '调查人员陈述', defended: '当事人陈述和质证', final: '最后陈述', endGround: '终止的情形', found: '认定的事实和证据',
  advice: '处理建议', course: '调查经过', heard: '告知、陈述申辩和听证情况',
  // the decision and what follows from it
  publicity: '是否依法公开', publicityReason: '公开的理由', resultOn: '受理（不受理）日期', receipt: '凭证号', paidOn: '缴付日期',
  plan: '缴付计划', dueOn: '应缴日期', remedy: '救济途径', filedOn: '申请（起诉）日期', authority: '受理机关',
  decidedOn: '决定（裁判）日期', effective: '效力', documentNo: '文书号', retractedOn: '撤回公开信息的日期',
  retraction: '撤回公开信息的说明', grounds: '事实和理由', courtOn: '法院办理日期', limitLabel: '期限', step: '环节', afterHearing: '听证后审核',
  // the summons and the preservation of evidence
  attendee: '到场人员', others: '其他材料', contact: '联系人', feature: '规格、特征', quantity: '数量', manner: '方式',
  custodian: '保管人', preservedOn: '登记保存日期', collection: '领取方式',
  // a penalty on the spot
  told: '处罚前的告知', collectionReason: '当场收缴的理由', handedInOn: '交回日期', depositedOn: '缴付日期',
  // the audit
  insurance: '险种', periodFrom: '所属期间起', periodTo: '所属期间止', referredBy: '移交部门', otherWay: '其他途径', explainedOn: '说明日期',
  method: '稽核方式', scope: '稽核内容', route: '稽核途径', visitOn: '进场日期', unannouncedReason: '不提前通知的理由', demand: '要求',
  submittedOn: '提交日期', problems: '自查发现的问题', submitter: '提交人', authorization: '授权委托书', obtained: '取得资料',
  endedOn: '稽核结束日期', loss: '造成基金损失（元）', calculation: '计算说明', recipient: '待遇领取人', doneOn: '办理日期', toldOn: '告知日期',
  warnedOn: '警告日期', slight: '情节轻微', aware: '认识到位', mended: '积极改过', lossless: '没有造成基金损失', correction: '改正情况',
  settledOn: '日期', recovered: '已追回（元）', inProgress: '在途（元）', writtenOff: '核销（元）', caseNo: '案号', answeredOn: '回复日期', checked: '已核对保密', visit: '外出稽核记录', preservation: '紧急保全申请',
  // where a name means something else than usual
  'AUDIT_LEAD.materials': '随附材料', 'AUDIT_SCREENING.suggestion': '甄别意见', 'AUDIT_TEAM.handlers': '稽核人员', 'AUDIT_PLAN.materials': '要求准备的资料',
  'AUDIT_PLAN.termDays': '提交自查报告的期限（工作日）', 'AUDIT_VISIT.person': '到场负责人', 'AUDIT_VISIT.findings': '稽核情况', 'AUDIT_VISIT.remark': '对方意见',
  'AUDIT_INTERVIEW.person': '被约谈人', 'AUDIT_INTERVIEW.content': '约谈内容', 'SELF_REPORT.content': '自查情况', 'SELF_REPORT.amount': '自查金额（元）',
  'SELF_REPORT.attachments': '随附资料', 'FINDING.facts': '查明的情况', 'FINDING.amount': '违规金额（元）', 'FINDING.result': '认定结果',
  'SUSPENSION_OF_PAY.item': '待遇项目', 'PAY_SUSPENDED.item': '待遇项目', 'PAY_SUSPENDED.preservedOn': '暂缓日期', 'PAY_RECEIPT.receipt': '回执编号',
  'SUSPENSION_OF_PAY.ground': '保全的情形', 'PAY_SUSPENDED.ground': '保全的情形', 'AUDIT_RESULT.person': '被告知人', 'ORAL_WARNING.person': '被警告人',
  'ORAL_WARNING.warning': '警告内容', 'ORAL_WARNING.position': '身份', 'TREATMENT.statement': '被稽核对象的陈述申辩', 'TREATMENT.suggestion': '处理意见',
  'TREATMENT.items': '责令完成的事项', 'TREATMENT.termDays': '整改期限（日）', 'RECOVERY.items': '追回、扣除、核销', 'RECOVERY.owed': '应追回（元）', 'RECOVERY.receipt': '回执编号',
  'EXECUTION_CHECK.summary': '核查情况', 'EXECUTION_CHECK.checkedOn': '核查日期', 'PENALTY_CASE.caseNo': '监察案号', 'CRIME_TRANSFER.referToLabel': '受移送的公安机关',
  'ANSWER.content': '回复内容', 'AUDIT_EXPLANATION.content': '说明内容',
  'evidence.source': '来源', 'workers.name': '姓名', 'materials.name': '材料名称', 'attendees.person': '姓名', 'views.person': '发言人',
  'present.name': '姓名', 'payments.kind': '款项', 'RECUSAL_REQUEST.ground': '事由', 'SUSPENSION_REQUEST.ground': '中止的情形',
  'PROPOSAL.ground': '撤销立案的情形', 'PROPOSAL.payments': '责令支付、补缴等内容', 'SUPERVISION.opinion': '督办意见',
  'LEGAL_REVIEW.items': '审核事项', 'STATEMENT.content': '陈述申辩内容', 'STATEMENT.evidence': '提交的证据',
  'HEARD.conclusion': '听取情况', 'HEARING_PLAN.place': '听证地点', 'HEARING_PLAN.recorder': '记录员', 'HEARING.present': '到场人员', 'INSPECTION.person': '现场负责人', 'SUMMONS_REQUEST.heldAt': '询问时间', 'SUMMONS_REQUEST.materials': '携带材料',
  'PRESERVATION_REQUEST.items': '拟登记保存的证据', 'PRESERVATION.items': '登记保存清单', 'PRESERVATION.manner': '保存方式', 'PRESERVATION.place': '保存地点',
  'DISPOSAL_PROPOSAL.items': '逐项处理意见', 'items.way': '处理意见', 'items.name': '名称', 'RECUSAL_DECISION.outcome': '决定',
  'FINAL_REPORT.conclusion': '定性和处理意见', 'PUBLICATION.publishedOn': '公开日期', 'PUBLICATION.medium': '公开载体',
  'TRANSFER_RESULT.receipt': '回执文号', 'PERFORMANCE.note': '履行情况', 'DEFERRAL.reason': '申请延期、分期的理由',
  'REMEDY_RESULT.receivedOn': '收到（送达）日期', 'REMEDY_RESULT.amount': '变更后的金额（元）', 'URGING.way': '履行方式',
  'URGED_STATEMENT.content': '陈述申辩内容', 'COURT.payments': '执行到位款项', 'SUPERVISION.dueOn': '届满日', answerBy: '答复期限', answer: '答复',
  'ON_THE_SPOT.servers': '执法人员', 'ON_THE_SPOT.place': '处罚地点', 'ON_THE_SPOT.heard': '陈述申辩', 'ON_THE_SPOT.statement': '陈述申辩内容',
  'ON_THE_SPOT.basis': '违反的规定', 'ON_THE_SPOT.collection': '罚款缴纳', 'ON_THE_SPOT.receipt': '专用票据号', 'ON_THE_SPOT.signature': '当事人签收',
  'FINE_HANDED_IN.receipt': '收据号', 'FINE_DEPOSITED.receipt': '银行凭证号',
  'HEARING_REQUEST.dueOn': '申请期限届满日', 'DEFERRED.reason': '申请延期、分期的理由', 'LEGAL_REVIEW.outcome': '审核结论'
};

const measure = {
  CORRECTION: '责令限期改正', HANDLING: '行政处理', PENALTY: '行政处罚', NO_PENALTY: '不予行政处罚', TRANSFER: '移送有权部门',
  CRIME: '移送公安机关', WITHDRAWAL: '撤销立案'
};

const pay = {GRAVE: '案情重大', LARGE: '违规金额较大，可能造成基金损失', OBSTRUCTED: '拒绝调查取证'};

const disclosed = {YES: '公开', NO: '不公开'};

const codes = {
  source: {
    COMPLAINT: '投诉', REPORT: '举报', PATROL: '日常巡查', SPECIAL: '专项检查', WRITTEN_REVIEW: '书面审查', TRANSFERRED: '移送',
    ASSIGNED: '交办', MONITORING: '系统监控、明察暗访', OTHER_WAY: '其他合法途径'
  },
  referTo: {ARBITRATION: '劳动争议仲裁', COURT: '诉讼', OTHER_AUTHORITY: '其他部门'},
  materials: {
    LICENSE: '营业执照副本复印件', IDENTITY: '法定代表人（主要负责人）身份证明', AUTHORITY: '授权委托书和受托人身份证明', ROSTER: '职工名册',
    CONTRACTS: '劳动合同', PAYROLL: '工资支付表', ATTENDANCE: '考勤记录', INSURANCE: '社会保险登记和缴费凭证'
  },
  'PRESERVATION.manner': {ON_SITE: '就地保存', MOVED: '异地保存'},
  'RECUSAL_DECISION.outcome': {approve: '回避', refuse: '不回避'},
  insurance: {PENSION: '企业职工基本养老保险', RESIDENT_PENSION: '城乡居民基本养老保险', INJURY: '工伤保险', UNEMPLOYMENT: '失业保险'},
  method: {WRITTEN: '书面稽核', ONSITE: '实地稽核'},
  'AUDIT_VISIT.capacity': {LEGAL: '法定代表人（本人）', AGENT: '委托代理人'},
  'SUSPENSION_OF_PAY.ground': pay,
  'PAY_SUSPENDED.ground': pay,
  'items.way': {
    RELEASE: '解除登记保存', RETURN: '返还当事人', COPY: '复制、拍照、录像保全后返还', TRANSFER: '移送有关部门', CONFISCATE: '应当没收，另行依处罚程序决定',
    CASH: '现金', CHEQUE: '支票', SET_OFF: '从申拨费用、后续待遇中扣除', WRITE_OFF: '核销'
  },
  'FINDING.result': {
    NONE: '未发现违规行为', MINOR: '违规轻微，没有造成基金损失', SERIOUS: '造成基金损失或者违规严重', REFUSED: '拒绝稽核'
  },
  'PAY_REVIEW.outcome': {restore: '恢复拨付', continue: '继续保全'},
  'AUDIT_RESULT.outcome': {written: '书面告知', oral: '口头告知并补发书面'},
  'RECOVERY.outcome': {partial: '继续追回', completed: '追回完毕', refused: '拒不退回'},
  'EXECUTION_CHECK.outcome': {performed: '已经执行', recover: '继续追回', penalize: '提请处罚'},
  'AUDIT_DECLINED.outcome': {decline: '不符合立案条件', refer: '移送', refuse: '分管领导不批准'},
  signature: {SIGNED: '已签名', REFUSED: '拒绝签名'},
  ground: {
    MAY_BE_LOST: '证据可能灭失', HARD_LATER: '证据以后难以取得', ABSCONDED: '当事人逃匿', NO_EVIDENCE: '无法取得相关证据', OTHER: '其他法定事由', MINOR_CORRECTED: '情节轻微且已改正',
    NO_VIOLATION: '违法事实不成立'
  },
  measure,
  measures: measure,
  way: {
    DIRECT: '直接送达', POST: '邮寄送达', ENTRUSTED: '委托送达', ELECTRONIC: '电子送达', LEFT: '留置送达', ANNOUNCEMENT: '公告送达',
    PHONE: '电话', WRITTEN: '书面', IN_PERSON: '当面'
  },
  closureReason: {
    FULFILLED: '已履行', WITHDRAWN: '撤销立案', NO_PENALTY: '不予处罚', TRANSFERRED: '已移送', COURT_ACCEPTED: '法院已受理强制执行',
    EXEC_TERMINATED: '终结执行', DUE_EXPIRED: '期限届满未履行', ORDINARY: '转普通程序',
    NO_VIOLATION: '未发现违规', WARNED: '已口头警告并改正',
    PENALTY_REQUESTED: '已提请行政处罚', NOT_ACCEPTED: '不予稽核立案'
  },
  outcome: {
    corrected: '已改正', minor: '已改正且情节轻微，拟撤销立案', notCorrected: '逾期未改正', reject: '不予立案', decline: '不予受理',
    refer: '移送或者告知其他途径', approve: '同意', return: '退回', reinvestigate: '退回补充调查', accept: '受理', accepted: '已受理',
    declined: '不受理', held: '已举行', postponed: '延期', ended: '终止', record: '部分履行', performed: '已全部履行',
    defer: '申请延期或者分期', remedy: '已申请复议或者起诉', enforce: '期满不履行', upheld: '维持或者驳回', changed: '变更', revoked: '撤销',
    granted: '准予强制执行', progress: '执行到位款项', suspended: '中止执行', resumed: '恢复执行', completed: '执行完毕', terminated: '终结执行'
  },
  'LEGAL_REVIEW.outcome': {approve: '审核通过', return: '退回修改'},
  'COURT.outcome': {refused: '不予受理（不准予执行）'},
  'COURT.step': {RecordAcceptance: '法院受理', RecordRuling: '法院裁定', RecordExecution: '法院执行'},
  done: {YES: '已改正', NO: '未改正', PARTLY: '部分改正'},
  party: {ORGANISATION: '法人或者其他组织', CITIZEN: '公民'},
  noPenaltyGround: {
    MINOR: '违法行为轻微并及时改正，没有造成危害后果', FIRST: '初次违法且危害后果轻微并及时改正', NO_FAULT: '当事人有证据足以证明没有主观过错',
    UNFIT: '不满十四周岁或者不能辨认、控制自己行为', NOT_ESTABLISHED: '违法事实不能成立'
  },
  capacity: {LEADER: '局领导', CHIEF: '大队长', DEPUTY: '副大队长', HANDLER: '承办人员', RECORDER: '记录员'},
  vote: {AGREE: '同意', DISAGREE: '不同意', REPORT: '汇报，不表决'},
  verdict: {OK: '合法适当', PROBLEM: '存在问题'},
  adopted: {YES: '采纳', PARTLY: '部分采纳', NO: '不采纳'},
  manner: {WRITTEN: '书面', ORAL: '口头（记入笔录）'},
  'ON_THE_SPOT.heard': {NONE: '当事人未提出', STATED: '当事人已陈述、申辩'},
  'ON_THE_SPOT.collection': {
    BANK: '到指定银行缴纳', SMALL: '当场收缴（小额）', HARD_LATER: '当场收缴（事后难以执行）', ASKED: '当场收缴（交通不便，当事人提出）'
  },
  'HEARD.conclusion': {STATED: '已陈述申辩并复核', NONE: '期满未提出', WAIVED: '书面放弃'},
  open: disclosed,
  publicity: disclosed,
  endGround: {ABSENT: '当事人无正当理由缺席', LEFT: '当事人未经许可中途退出', WITHDRAWN: '当事人撤回听证申请'},
  kind: {PRINCIPAL: '本金', LATE: '加处罚款'},
  remedy: {RECONSIDERATION: '行政复议', LITIGATION: '行政诉讼'},
  effective: {FINAL: '已生效', APPEALABLE: '可以起诉、上诉'}
};

const people = /^(contact|handlers|servers|checkers|officer\d|handler|replacement|chair|officers|recorder|person)$/;

const sums = /^(owed|amount|fine|confiscation|loss|recovered|inProgress|writtenOff)$/;

// what is typed freely may be named as what every object has
const own = (list, name) => (list && Object.hasOwn(list, name) ? list[name] : undefined);

export default {
  /** within: the list or the kind of entry the field stands in, where its label differs from the usual one. */
  label: (key, within) => labels[within + '.' + key] || labels[key] || key,
  /** names: id → name, for fields that hold people; within as above. */
  value(key, value, names, within) {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map((one) => this.value(key, one, names, within)).join('、');
    if (value === true) return '是';
    if (value === false) return '否';
    if (sums.test(key) && typeof value === 'number') return value.toFixed(2);
    if (people.test(key) && own(names, value)) return names[value];
    const word = (name) => own(codes[name], value);
    return word(within + '.' + key) || word(key) || days.say(String(value));
  }
};
