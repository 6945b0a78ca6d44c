package org.laborinspection.engine;

import java.util.List;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Staff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who may not do both, as the model says it at each task: {@code separateFrom} names roles of the case (registrar,
 * handlers) or earlier tasks whose workers are out; {@code only} names the role that alone may work it. A recused person
 * is out of the whole case. Asked first, so that a person is told of himself before he is told of the case.
 */
@Component
@Order(0)
class SeparationRules implements TaskRule {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;

    SeparationRules(CaseFiles cases, CaseLog log, Staff staff) {
        this.cases = cases;
        this.log = log;
        this.staff = staff;
    }

    @Override
    public void check(TaskStep step) {
        var caseNo = step.caseNo();
        if (staff.recused(caseNo, step.actor())) {
            throw law(caseNo).recused("您已回避本案，不能办理“" + step.label() + "”");
        }
        for (var role : step.words("separateFrom")) {
            if (inRole(caseNo, role).contains(step.actor())) {
                throw new Refusal("G", "岗位分离要求", "您在本案中已经是" + name(role) + "，不能再办理“" + step.label() + "”，请由其他人员办理");
            }
        }
        for (var role : step.words("only")) {
            var members = inRole(caseNo, role);
            if (!members.isEmpty() && !members.contains(step.actor())) {
                throw law(caseNo)
                        .refusal("“" + step.label() + "”只能由本案" + law(caseNo).role() + "办理");
            }
        }
    }

    private HandlerLaw law(String caseNo) {
        return HandlerLaw.of(cases.get(caseNo).kind());
    }

    private List<String> inRole(String caseNo, String role) {
        return switch (role) {
            case "registrar" -> List.of(cases.get(caseNo).registrar());
            case "handlers", "servers" -> cases.get(caseNo).handlerIds();
            default -> log.actorsOf(caseNo, Steps.name(role));
        };
    }

    private static String name(String role) {
        return switch (role) {
            case "registrar" -> "登记人";
            case "handlers" -> "承办人员";
            default -> "前一环节的办理人";
        };
    }
}
