package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.StatutoryClock;

/** What must be there before a handling or a penalty is decided (CASE-15 … CASE-22). */
final class DecisionRules {

    private DecisionRules() {}

    /**
     * A round of a case that is about to be decided.
     *
     * @param entries what was recorded in the round, in order
     * @param served the day the notice was served; null if it was not
     * @param windows the clocks of the statement and of the request for a hearing that still run
     * @param major whether it must have been discussed
     */
    record Readiness(
            List<CaseEntry> entries,
            Proposal proposal,
            Optional<Proposal> noticed,
            LocalDate served,
            List<StatutoryClock> windows,
            boolean major,
            LocalDate today) {}

    static void check(Readiness round) {
        if (round.noticed().isEmpty() || round.served() == null) {
            throw new Refusal("CASE-19", "《行政处罚法》第四十四条、第六十二条", "告知书尚未送达当事人，不能作出决定，请先告知并送达");
        }
        if (round.proposal().exceeds(round.noticed().get())) {
            throw new Refusal("CASE-19", "《行政处罚法》第四十四条、第四十五条", "拟作出的决定重于告知的内容，不能作出决定，请重新告知或者退回");
        }
        for (var window : round.windows()) {
            if (!round.today().isAfter(window.dueOn())) {
                throw new Refusal(
                        "CASE-19",
                        "《行政处罚法》第四十五条、第六十四条",
                        window.label() + "至" + Dates.say(window.dueOn()) + "届满，此前不能作出决定，请届满后再签发");
            }
        }
        var proposed = last(round, EntryType.PROPOSAL);
        if (last(round, EntryType.HEARD) < 0 && last(round, EntryType.HEARING) < 0) {
            throw new Refusal("CASE-19", "《行政处罚法》第四十五条、第六十二条", "还没有登记听取当事人意见的结果，不能作出决定，请先听取");
        }
        if (round.major() && last(round, EntryType.DISCUSSION) < proposed) {
            throw new Refusal("CASE-16", "《行政处罚法》第五十七条", "重大案件未经集体讨论，不能作出决定，请退回后讨论");
        }
        if (round.proposal().has(Measure.PENALTY)) {
            legality(round, proposed);
        }
        if (last(round, EntryType.FINAL_REPORT) < proposed) {
            throw new Refusal("CASE-21", "责任清单（九）二（三）6", "还没有案件调查终结报告，不能作出决定，请先制作");
        }
    }

    /** Reviewed after the proposal, and again after a hearing that was held (处罚法第五十八条). */
    private static void legality(Readiness round, int proposed) {
        var reviewed = lastPassed(round);
        if (reviewed < proposed) {
            throw new Refusal("CASE-17", "《行政处罚法》第五十八条", "未经法制审核或者审核未通过，不能作出行政处罚决定，请退回后审核");
        }
        if (reviewed < last(round, EntryType.HEARING_REPORT)) {
            throw new Refusal("CASE-17", "《行政处罚法》第五十八条、第六十五条", "听证后未经法制审核，不能作出行政处罚决定，请退回后审核");
        }
    }

    private static int last(Readiness round, EntryType type) {
        var found = -1;
        for (var i = 0; i < round.entries().size(); i++) {
            if (round.entries().get(i).type() == type) {
                found = i;
            }
        }
        return found;
    }

    private static int lastPassed(Readiness round) {
        var found = -1;
        for (var i = 0; i < round.entries().size(); i++) {
            var entry = round.entries().get(i);
            if (entry.type() == EntryType.LEGAL_REVIEW && "approve".equals(entry.text("outcome"))) {
                found = i;
            }
        }
        return found;
    }
}
