// The office's words for what forms submit: labels of fields and of coded values.
define(function () {
  const labels = {
    source: '案件来源', receivedOn: '接到日期', category: '违法事项', facts: '违法事实', request: '请求事项',
    violationEndedOn: '行为发生（终了）日期', headcount: '涉及人数', workers: '劳动者及欠薪', name: '名称', owed: '拖欠金额（元）',
    period: '所属期间', employerAddress: '单位地址', employerContact: '联系人', employerPhone: '联系电话', basis: '依据',
    suggestion: '承办意见', handlers: '承办人员', referTo: '移送或告知途径', referAuthority: '有权处理的部门', evidence: '证据',
    kind: '证据种类', pages: '页数', obtainedOn: '取得日期', interviews: '询问笔录', person: '被询问人', position: '职务',
    idNo: '证件号码', startedAt: '开始时间', endedAt: '结束时间', place: '地点', interviewer1: '询问人一', interviewer2: '询问人二',
    recorder: '记录人', content: '内容', signature: '签名情况', refusalReason: '拒签（拒收）事由', inspections: '现场检查笔录',
    inspector1: '检查人一', inspector2: '检查人二', present: '在场人', findings: '检查情况', reason: '理由', ground: '法定情形',
    measure: '处理建议', statement: '当事人陈述', items: '改正内容', item: '事项', amount: '金额（元）', termDays: '改正期限（日）',
    way: '方式', servers: '送达人', servedOn: '送达日期', receiver: '签收人', relation: '与受送达人关系', trackingNo: '邮件号码',
    entrustedTo: '受托机关', confirmation: '送达确认书编号', leftOn: '留置日期', witness: '见证人', recorded: '全程录像',
    publishedOn: '公告日期', medium: '公告载体', attempts: '已尝试的送达经过', checkedOn: '复查日期', checkers: '复查人员',
    results: '逐项复查', done: '是否改正', note: '说明', summary: '复查情况', result: '处理结果', performance: '执行情况',
    closureReason: '结案原因', repliedOn: '答复日期', replacement: '接替人员', handler: '被申请回避人', applicant: '申请人',
    outcome: '办理结果', opinion: '意见', instruction: '督办意见', referToLabel: '去向', remarks: '备注', title: '名称', number: '文号',
    'evidence.source': '来源', 'workers.name': '姓名', 'RECUSAL_REQUEST.ground': '事由', 'SUSPENSION_REQUEST.ground': '中止的情形',
    'PROPOSAL.ground': '撤销立案的情形', 'SUPERVISION.opinion': '督办意见'
  };

  const codes = {
    source: {
      COMPLAINT: '投诉', REPORT: '举报', PATROL: '日常巡查', SPECIAL: '专项检查', WRITTEN_REVIEW: '书面审查', TRANSFERRED: '移送',
      ASSIGNED: '交办'
    },
    referTo: {ARBITRATION: '劳动争议仲裁', COURT: '诉讼', OTHER_AUTHORITY: '其他部门'},
    signature: {SIGNED: '已签名', REFUSED: '拒绝签名'},
    ground: {
      ABSCONDED: '当事人逃匿', NO_EVIDENCE: '无法取得相关证据', OTHER: '其他法定事由', MINOR_CORRECTED: '情节轻微且已改正',
      NO_VIOLATION: '违法事实不成立'
    },
    measure: {CORRECTION: '责令限期改正', WITHDRAWAL: '撤销立案'},
    way: {
      DIRECT: '直接送达', POST: '邮寄送达', ENTRUSTED: '委托送达', ELECTRONIC: '电子送达', LEFT: '留置送达', ANNOUNCEMENT: '公告送达',
      PHONE: '电话', WRITTEN: '书面', IN_PERSON: '当面'
    },
    closureReason: {
      FULFILLED: '已履行', WITHDRAWN: '撤销立案', NO_PENALTY: '不予处罚', TRANSFERRED: '已移送', COURT_ACCEPTED: '法院已受理强制执行',
      EXEC_TERMINATED: '终结执行', DUE_EXPIRED: '期限届满'
    },
    outcome: {
      corrected: '已改正', minor: '已改正且情节轻微，拟撤销立案', notCorrected: '逾期未改正', reject: '不予立案', decline: '不予受理',
      refer: '移送或者告知其他途径'
    },
    done: {YES: '已改正', NO: '未改正', PARTLY: '部分改正'}
  };

  const people = /^(handlers|servers|checkers|interviewer\d|inspector\d|handler|replacement)$/;

  const sums = /^(owed|amount)$/;

  return {
    /** within: the list or the kind of entry the field stands in, where its label differs from the usual one. */
    label: (key, within) => labels[within + '.' + key] || labels[key] || key,
    /** names: id → name, for fields that hold people. */
    value(key, value, names) {
      if (value === null || value === undefined) return '';
      if (Array.isArray(value)) return value.map((one) => this.value(key, one, names)).join('、');
      if (value === true) return '是';
      if (value === false) return '否';
      if (sums.test(key) && typeof value === 'number') return value.toFixed(2);
      if (people.test(key) && names[value]) return names[value];
      return (codes[key] && codes[key][value]) || String(value).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, '$1 $2');
    }
  };
});
