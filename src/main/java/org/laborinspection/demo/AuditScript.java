package org.laborinspection.demo;

import java.util.List;

/** Audits from the lead on the head's desk to the archive. */
final class AuditScript {

    private final WorkingDays days;

    AuditScript(WorkingDays days) {
        this.days = days;
    }

    List<DemoAudit> audits() {
        return List.of(
                audit("REPORT", "PENSION", "示例养老服务中心", "反映为已经去世的人员继续申领养老金")
                        .received(2)
                        .screened(1),
                audit("REPORT", "UNEMPLOYMENT", "示例人力资源代办点", "反映有人冒领失业保险金，没有具体线索")
                        .received(4)
                        .declined(2),
                audit("MONITORING", "PENSION", "示例水泥制品厂", "系统比对发现退休人员与参保人员重复")
                        .opened(9)
                        .plannedWritten(8)
                        .noticed(7),
                audit("TRANSFERRED", "PENSION", "示例村级代办员", "业务科移交：领取资格认证异常")
                        .opened(20)
                        .plannedOnsite(19, 12)
                        .noticed(18)
                        .visited(12)
                        .preserved(11),
                audit("REPORT", "PENSION", "示例退休人员家属", "反映领取人去世后养老金仍被支取")
                        .opened(40)
                        .plannedOnsite(39, 32)
                        .noticed(38)
                        .visited(32)
                        .found(28, "serious", "36000", "36000")
                        .decided(27, "36000")
                        .recovered(18, "12000"),
                audit("COMPLAINT", "INJURY", "示例运输服务部", "反映没有及时申报人员变动")
                        .opened(45)
                        .plannedOnsite(44, 37)
                        .noticed(43)
                        .visited(37)
                        .found(33, "minor", "300", "0")
                        .warnedAndAnswered(31));
    }

    private DemoAudit audit(String source, String insurance, String party, String facts) {
        return new DemoAudit(days, source, insurance, party, facts);
    }
}
