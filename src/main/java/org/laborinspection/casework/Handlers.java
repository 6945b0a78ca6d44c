package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Two or more work a case, each with a certificate that is valid on the day (CASE-06; 处罚法第四十二条; AUD-06;
 * 责任清单（八）三（三）).
 */
@Component
class Handlers {

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
        var file = cases.get(caseNo);
        var law = HandlerLaw.of(file.kind());
        var handlers = file.handlerIds().stream()
                .filter(id -> !staff.recused(caseNo, id))
                .toList();
        for (var id : handlers) {
            var member = staff.find(id);
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw law.refusal(law.role() + member.map(StaffMember::name).orElse(id) + "的" + law.certificate()
                        + "无效或者已经过期，请先更新" + law.certificate() + "或者调换" + law.role());
            }
        }
        if (handlers.size() < 2) {
            throw law.refusal("本案" + law.role() + "不足两名（回避的不计），请先调换");
        }
    }
}
