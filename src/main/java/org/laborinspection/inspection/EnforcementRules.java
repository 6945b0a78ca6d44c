package org.laborinspection.inspection;

import java.time.LocalDate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.StatutoryClock;

/** When enforcement may be asked for: not too early, not too late (CASE-25; 行政强制法第五十三条、第五十四条). */
final class EnforcementRules {

    private static final String RULE = "CASE-25";
    private static final String ARTICLE_53 = "《行政强制法》第五十三条";

    private EnforcementRules() {}

    /**
     * The term of performance and the later of the remedies are over.
     *
     * @param term the clock of performance; null where it no longer runs
     * @param remedy the clock of the remedy that ends last; null where a judgment took its place
     */
    static void checkOverdue(StatutoryClock term, StatutoryClock remedy, LocalDate lastDay, LocalDate today) {
        if (term != null && term.isRunning() && !today.isAfter(term.dueOn())) {
            throw new Refusal(RULE, ARTICLE_53, term.label() + "至" + Dates.say(term.dueOn()) + "届满，尚未届满，不能启动强制执行");
        }
        if (remedy != null && remedy.isRunning() && !today.isAfter(remedy.dueOn())) {
            throw new Refusal(
                    RULE,
                    ARTICLE_53,
                    remedy.label() + "至" + Dates.say(remedy.dueOn()) + "届满，次日起方可申请强制执行，最迟至" + Dates.say(lastDay)
                            + "，现在申请为时过早");
        }
    }

    /** The urging has had its time, and the right to apply has not gone. */
    static void checkApplicable(StatutoryClock urging, StatutoryClock window, LocalDate today) {
        if (!today.isAfter(urging.dueOn())) {
            throw new Refusal(
                    RULE, "《行政强制法》第五十四条", urging.label() + "至" + Dates.say(urging.dueOn()) + "届满，次日起方可申请强制执行，现在申请为时过早");
        }
        if (today.isAfter(window.dueOn())) {
            throw new Refusal(
                    RULE, ARTICLE_53, window.label() + "已于" + Dates.say(window.dueOn()) + "届满，逾期不得申请人民法院强制执行");
        }
    }
}
