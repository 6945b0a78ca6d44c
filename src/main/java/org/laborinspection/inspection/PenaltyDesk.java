package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.penalty.Assessment;
import org.laborinspection.penalty.Calculation;
import org.laborinspection.penalty.Calculation.Step;
import org.laborinspection.penalty.Comparison;
import org.laborinspection.penalty.DecidedFines;
import org.laborinspection.penalty.Discretion;
import org.laborinspection.penalty.Violation;
import org.springframework.stereotype.Component;

/** What the tables of penalties make of the violations of a case, beside what was decided in others (CASE-13, CASE-S8). */
@Component
class PenaltyDesk {

    private final Discretion discretion;
    private final DecidedFines decided;
    private final TimeLimits limits;
    private final CalendarInForce calendar;
    private final Clock clock;

    PenaltyDesk(Discretion discretion, DecidedFines decided, TimeLimits limits, CalendarInForce calendar, Clock clock) {
        this.discretion = discretion;
        this.decided = decided;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is to be punished, with the day the act ended as the case has it where nothing else is said. */
    record Facts(List<Violation> violations, Assessment assessment) {}

    /** The proposal with its penalty reckoned; one without a penalty keeps no violations. */
    Proposal reckon(CaseFile file, Proposal submitted) {
        if (!submitted.has(Measure.PENALTY) || submitted.party() == null) {
            return submitted.reckoned(List.of(), new Assessment(List.of()));
        }
        var facts = weigh(file, submitted.party(), submitted.violations());
        return submitted.reckoned(facts.violations(), facts.assessment());
    }

    /** Assessed and compared with what was decided before: outside of it only for a reason. */
    Facts weigh(CaseFile file, Proposal.Party party, List<Violation> submitted) {
        var facts = assess(file, party, submitted);
        return new Facts(
                facts.violations(),
                new Assessment(facts.assessment().calculations().stream()
                        .map(fine -> compared(fine, compare(file, fine)))
                        .toList()));
    }

    Facts assess(CaseFile file, Proposal.Party party, List<Violation> submitted) {
        var violations = submitted.stream()
                .map(violation -> violation.endedBy(file.violationEndedOn()))
                .toList();
        var assessment = discretion.assess(violations, party == Proposal.Party.CITIZEN, LocalDate.now(clock));
        violations.forEach(violation -> checkNotTooOld(file, violation));
        return new Facts(violations, assessment);
    }

    Comparison compare(CaseFile file, Calculation fine) {
        return decided.compare(file.caseNo(), fine);
    }

    /** Outside of what was decided before only for a reason, which the sheet prints. */
    private Calculation compared(Calculation fine, Comparison others) {
        if (!others.outside()) {
            return fine;
        }
        if (Fields.blank(fine.deviation())) {
            throw new Refusal("CASE-13", "《行政处罚法》第五条、第三十四条", deviates(others) + "，请写明与同类案件不一致的理由，或者重新裁量");
        }
        return fine.with(new Step("与同类案件比较", deviates(others) + "：" + fine.deviation()));
    }

    private String deviates(Comparison others) {
        return "超出同类案件（最近" + others.cases().size() + "件）居中" + decided.middlePercent() + "%的范围（按单位数额 "
                + others.from().stripTrailingZeros().toPlainString() + " 至 "
                + others.to().stripTrailingZeros().toPlainString() + "）";
    }

    /** Not punished any more where the act ended too long before it was found (CASE-S8; 处罚法第三十六条). */
    private void checkNotTooOld(CaseFile file, Violation violation) {
        var limit = Boolean.TRUE.equals(violation.harm()) ? "LIMITATION_HARM" : "LIMITATION";
        var from = violation.endedOn();
        var ends = limits.of(limit, from)
                .reckon(calendar.now(), from, false, List.of())
                .due();
        if (file.receivedOn().isAfter(ends)) {
            throw new Refusal(
                    "CASE-S8",
                    "《行政处罚法》第三十六条；《劳动保障监察条例》第二十条",
                    "行为终了于" + Dates.say(from) + "，处罚时效已于" + Dates.say(ends) + "届满，不再给予行政处罚，请核对日期或者删去这一项");
        }
    }
}
