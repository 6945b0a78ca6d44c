package org.laborinspection.demo;

import java.util.List;

/** Cases told in working days before today, and what most of them begin with. */
abstract class CaseScript {

    private static final String WAGES_ACT = "《劳动法》第五十条";

    final WorkingDays days;

    CaseScript(WorkingDays days) {
        this.days = days;
    }

    abstract List<DemoCase> cases();

    DemoCase wages(String employer, String facts) {
        return complaint("WAGES", employer, facts, WAGES_ACT);
    }

    DemoCase complaint(String category, String employer, String facts, String article) {
        return new DemoCase(days, "COMPLAINT", category, employer, facts).against(article);
    }

    DemoCase reported(String category, String employer, String facts, String article) {
        return new DemoCase(days, "REPORT", category, employer, facts).against(article);
    }

    DemoCase patrol(String category, String employer, String facts, String article) {
        return new DemoCase(days, "PATROL", category, employer, facts).against(article);
    }

    /** Wages that were not paid although it was ordered. */
    DemoCase unpaid(String employer, String sum) {
        return wages(employer, "反映拖欠工资，经责令限期支付后仍未支付").owed("示例劳动者甲", sum);
    }
}
