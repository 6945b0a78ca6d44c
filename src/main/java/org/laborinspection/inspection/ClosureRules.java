package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.Obligation.State;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.inspection.ClosureForms.Check;
import org.laborinspection.inspection.ClosureForms.Done;

/** The conditions of the check on the spot and of closure (CASE-23a, CASE-27). */
final class ClosureRules {

    private static final String RULE = "CASE-27";
    private static final String ARTICLE = "责任清单（九）二（六）";
    private static final Set<State> FULFILLED = Set.of(State.FULFILLED, State.REPLACED, State.TRANSFERRED);

    private ClosureRules() {}

    /** Two handlers check; corrected means every item, not corrected can only be said when the term is over. */
    static void check(
            CaseFile file, Check check, String outcome, LocalDate servedOn, LocalDate dueOn, LocalDate today) {
        if (check.checkedOn().isAfter(today) || check.checkedOn().isBefore(servedOn)) {
            throw Refusal.field("checkedOn", "复查日期应当在指令书送达之日（" + Dates.say(servedOn) + "）以后，不晚于今天");
        }
        if (check.checkers().stream().distinct().count() != 2
                || !check.checkers().stream().allMatch(file::isHandler)) {
            throw new Refusal("CASE-23a", "《行政处罚法》第四十二条", "复查须由本案两名不同的承办人员到场，请重新选择");
        }
        if (check.results().isEmpty()) {
            throw Refusal.field("results", "请逐项填写整改情况");
        }
        var allDone = check.results().stream().allMatch(r -> r.done() == Done.YES);
        if (outcome.equals("notCorrected")) {
            if (!check.checkedOn().isAfter(dueOn)) {
                throw new Refusal("CASE-23a", "《劳动保障监察条例》第十八条", "改正期限" + Dates.say(dueOn) + "尚未届满，不能认定逾期未改正，请届满后再复查");
            }
            if (allDone) {
                throw Refusal.field("results", "各项均已改正，与“逾期未改正”不符，请核对");
            }
        } else if (!allDone) {
            throw Refusal.field("results", "还有未改正的项目，不能认定已改正，请核对");
        }
    }

    /**
     * The reason must be true of the case, and nothing may be owed but what the court is to enforce (CASE-27).
     *
     * @param unpunished whether a decision not to punish was served
     */
    static void checkReason(ClosureReason reason, List<State> states, boolean unpunished) {
        var owed = states.stream()
                .filter(state -> !state.settled() && !state.enforced())
                .map(State::label)
                .distinct()
                .toList();
        if (!owed.isEmpty()) {
            throw new Refusal(RULE, ARTICLE, "还有未了结的义务：" + String.join("、", owed) + "，不能结案，请先登记结果");
        }
        var enforced = states.stream().anyMatch(State::enforced);
        var holds =
                switch (reason) {
                    case FULFILLED ->
                        states.contains(State.FULFILLED) && states.stream().allMatch(s -> FULFILLED.contains(s));
                    case NO_PENALTY -> unpunished && !enforced && !states.contains(State.LAPSED);
                    case TRANSFERRED -> states.contains(State.TRANSFERRED) && !enforced;
                    case COURT_ACCEPTED -> states.contains(State.ACCEPTED);
                    case EXEC_TERMINATED -> states.contains(State.TERMINATED) && !enforced;
                    case DUE_EXPIRED -> enforced || states.contains(State.LAPSED) || states.contains(State.REFUSED);
                    case WITHDRAWN, ORDINARY, NO_VIOLATION, WARNED, PENALTY_REQUESTED, NOT_ACCEPTED -> false;
                };
        if (!holds) {
            throw new Refusal(RULE, ARTICLE, "本案尚无“" + reason.label() + "”的事实，不能以此结案，请重新选择结案原因");
        }
    }

    /** No closure while a required paper or its proof of service is missing. */
    static void checkPapers(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal(RULE, ARTICLE, "案卷缺少：" + String.join("、", missing) + "，不能结案，请先补齐");
        }
    }
}
