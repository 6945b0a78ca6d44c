package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Two or more work a case, each with a certificate that is valid on the day (CASE-06; 处罚法第四十二条). */
@Component
class Handlers {

    private static final String RULE = "CASE-06";
    private static final String ARTICLE = "《行政处罚法》第四十二条";

    private final CaseFiles cases;
    private final Staff staff;
    private final Clock clock;

    Handlers(CaseFiles cases, Staff staff, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refusal if fewer than two of the case's handlers are not recused, or a certificate of theirs is not valid */
    void checkValid(String caseNo) {
        var today = LocalDate.now(clock);
        var handlers = cases.get(caseNo).handlerIds().stream()
                .filter(id -> !staff.recused(caseNo, id))
                .toList();
        for (var id : handlers) {
            var member = staff.find(id);
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw new Refusal(
                        RULE,
                        ARTICLE,
                        "承办人员" + member.map(StaffMember::name).orElse(id) + "的执法证无效或者已经过期，请先更新执法证或者调换承办人员");
            }
        }
        if (handlers.size() < 2) {
            throw new Refusal(RULE, ARTICLE, "本案承办人员不足两名（回避的不计），请先调换");
        }
    }
}
