package org.laborinspection.deadline;

import java.time.LocalDate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.StatutoryClock.State;

/** When a limit may be extended: once, while it runs, and before it has run out (CASE-09, T8; 监察条例第十七条). */
final class ExtensionRules {

    private ExtensionRules() {}

    /** By how much, in the unit of the limit. @throws Refusal where it may not be extended on that day */
    static int check(StatutoryClock clock, TimeLimit limit, LocalDate on) {
        if (limit.extension() == 0) {
            throw refusal(clock.label() + "不能延长");
        }
        if (clock.extension() > 0) {
            throw refusal(clock.label() + "已经延长过一次，不能再次延长");
        }
        if (clock.state() == State.SUSPENDED) {
            throw refusal(clock.label() + "正在中止，请在恢复后再申请延长");
        }
        if (on.isAfter(clock.dueOn())) {
            throw refusal(clock.label() + "已于" + Dates.say(clock.dueOn()) + "届满，不能再延长");
        }
        return limit.extension();
    }

    private static Refusal refusal(String message) {
        return new Refusal("CASE-09", "《劳动保障监察条例》第十七条", message);
    }
}
