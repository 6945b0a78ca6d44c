package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.TaskRule;
import org.laborinspection.engine.TaskStep;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who works a task only because he stands in for another does so while that one is away, whether or not the offers were
 * taken back in time (HAND-03).
 */
@Component
class StandInRule implements TaskRule {

    private final Absences absences;
    private final ObjectProvider<TaskPeople> people;
    private final ObjectProvider<SubstituteRules> rules;
    private final CaseFiles cases;
    private final Staff staff;
    private final Clock clock;

    StandInRule(
            Absences absences,
            ObjectProvider<TaskPeople> people,
            ObjectProvider<SubstituteRules> rules,
            CaseFiles cases,
            Staff staff,
            Clock clock) {
        this.absences = absences;
        this.people = people;
        this.rules = rules;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void check(TaskStep step) {
        absences.offered(step.id(), step.actor()).filter(Absences.Offer::linked).ifPresent(offer -> check(step, offer));
    }

    private void check(TaskStep step, Absences.Offer offer) {
        var candidates = people.getObject().of(step.id());
        var groups = people.getObject().groupsOf(step.actor());
        if (candidates.groups().stream().anyMatch(groups::contains)) {
            return;
        }
        var absence = offer.absence();
        if (!absence.on(LocalDate.now(clock))) {
            throw new Refusal(
                    "HAND-03",
                    Superiors.HOUSE,
                    "代" + staff.nameOf(absence.userId()) + "办理的授权已经结束（至" + Dates.say(absence.until()) + "或者提前结束），“"
                            + step.label() + "”请由" + staff.nameOf(absence.userId()) + "办理");
        }
        if (!rules.getObject().mayStandIn(absence, candidates, cases.get(step.caseNo()))) {
            throw new Refusal(
                    "HAND-03", "岗位分离要求", "您现在的岗位不能代" + staff.nameOf(absence.userId()) + "办理“" + step.label() + "”");
        }
    }
}
