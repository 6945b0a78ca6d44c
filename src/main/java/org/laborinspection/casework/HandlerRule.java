package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.TaskRule;
import org.laborinspection.engine.TaskStep;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/** A handler's task is worked by a case with two handlers whose certificates are valid today (CASE-06; 处罚法第四十二条). */
@Component
class HandlerRule implements TaskRule {

    private final CaseFiles cases;
    private final Staff staff;
    private final Clock clock;

    HandlerRule(CaseFiles cases, Staff staff, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void check(TaskStep step) {
        if (!step.words("only").contains("handlers")) {
            return;
        }
        var today = LocalDate.now(clock);
        var handlers = cases.get(step.caseNo()).handlerIds().stream()
                .filter(id -> !staff.recused(step.caseNo(), id))
                .toList();
        for (var id : handlers) {
            var member = staff.find(id);
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw new Refusal(
                        "CASE-06",
                        "《行政处罚法》第四十二条",
                        "承办人员" + member.map(StaffMember::name).orElse(id) + "的执法证无效或者已经过期，请先更新执法证或者调换承办人员");
            }
        }
        if (handlers.size() < 2) {
            throw new Refusal("CASE-06", "《行政处罚法》第四十二条", "本案承办人员不足两名（回避的不计），请先调换");
        }
    }
}
