package org.laborinspection.oversight;

import org.laborinspection.calendar.Dates;
import org.laborinspection.deadline.StatutoryClock;

/**
 * What a warning says: case number, limit, date and days left, and nothing of what the case is about or who is in it.
 *
 * @param remaining days left in the unit of the balance, negative when such days have passed since
 * @param overdue whether the last day has passed; on a day off it may have, and no working day since
 */
record WarningText(StatutoryClock clock, Rung rung, int remaining, boolean overdue) {

    String subject() {
        return "期限警示：" + clock.caseNo() + " " + clock.label() + "（" + rung.label() + "）";
    }

    String body() {
        return String.join(
                "\n",
                "案号：" + clock.caseNo(),
                "期限：" + clock.label(),
                "届满日：" + Dates.say(clock.dueOn()) + (clock.provisional() ? "（暂定）" : ""),
                "警示：" + rung.label() + "，" + left(),
                "",
                "本警示按本局内部目标发出，不改变法定期限，不代替任何人作决定。请登录办案系统办理。",
                "");
    }

    /** The line for the log of the case. */
    String line() {
        return "期限警示：" + clock.label() + "于" + Dates.say(clock.dueOn()) + "届满，" + rung.label() + "，" + left()
                + "（本局内部目标）";
    }

    private String left() {
        var unit = clock.period().unit().ofBalance().label();
        if (overdue) {
            return remaining < 0 ? "已逾期" + -remaining + unit : "已逾期";
        }
        return remaining == 0 ? "今日届满" : "尚余" + remaining + unit;
    }
}
