package org.laborinspection.deadline;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Period;
import org.laborinspection.calendar.Reckoning;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.calendar.Unit;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.Refusal;

/**
 * A time limit 期限 as the table {@code TimeLimits} has it.
 *
 * @param extension by how much it can be extended once, in its unit; 0 if it cannot
 * @param minimum the least amount that can be chosen; null if the amount is fixed
 * @param maximum the greatest amount that can be chosen; null if the amount is fixed
 * @param rolls whether a last day that is not worked moves to the next working day (T3, T5)
 * @param startFact the fact from whose day it runs, in Chinese
 * @param atEnd what its end brings, in Chinese
 * @param supervised whether it binds the office, so that its passing is a matter for 督办; false for the rights of others
 * @param lapses whether a right is gone at its end, which the register then records by itself
 * @param warnings how many calendar days ahead of its end the supervisor is warned, once each, the earliest first
 */
public record TimeLimit(
        String id,
        String label,
        int amount,
        Unit unit,
        int extension,
        Integer minimum,
        Integer maximum,
        boolean rolls,
        String startFact,
        String atEnd,
        Tier tier,
        boolean supervised,
        boolean lapses,
        List<Integer> warnings,
        String article) {

    /** Whether the law sets it or the bureau sets it for itself. */
    public enum Tier {
        STATUTORY,
        TARGET
    }

    /** The same limit with another amount. @throws Refusal if it cannot be chosen, or lies outside what can be */
    public TimeLimit withAmount(int chosen) {
        if (chosen == amount) {
            return this;
        }
        if (minimum == null || maximum == null) {
            throw Refusal.field("amount", label + "为" + period().label() + "，不能另行确定");
        }
        if (chosen < minimum || chosen > maximum) {
            throw Refusal.field(
                    "amount",
                    label + "应当在" + minimum + "至" + maximum + unit.label() + "之间，不能是" + chosen + unit.label());
        }
        return new TimeLimit(
                id,
                label,
                chosen,
                unit,
                extension,
                minimum,
                maximum,
                rolls,
                startFact,
                atEnd,
                tier,
                supervised,
                lapses,
                warnings,
                article);
    }

    public Period period() {
        return new Period(amount, unit, rolls);
    }

    /** The date and its derivation. @throws IllegalArgumentException in Chinese, if the suspensions are impossible */
    public Reckoning reckon(WorkingCalendar calendar, LocalDate from, boolean extended, List<Suspension> suspensions) {
        return Reckoning.of(calendar, from, period(), extended ? extension : 0, suspensions);
    }

    /** The derivation with the name of the limit and the article it stands on. */
    static String explain(String label, String article, Reckoning reckoning) {
        return label + "：" + reckoning.text() + "依据：" + article + "。";
    }
}
