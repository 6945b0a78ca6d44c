package org.laborinspection.casework;

import java.util.Set;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.Refusal;

/** Who may order that work goes to another: chief, deputy and leader, in an audit its head and its deputy leader. */
final class Superiors {

    /** The reason of the house for what no article of the law regulates. */
    static final String HOUSE = "内部办理规定";

    /** They record that anybody is away. */
    static final Set<String> ANYONE = Set.of("brigade-chief", "bureau-leader", "bureau-head", "audit-head", "audit-vp");

    private static final Set<String> LEADERS = Set.of("bureau-leader", "bureau-head");
    private static final Set<String> BRIGADE = Set.of("brigade-chief", "brigade-deputy");
    private static final Set<String> OF_THE_BRIGADE =
            Set.of("window-clerk", "brigade-reviewer", "inspector", "recorder", "brigade-deputy", "brigade-chief");
    private static final Set<String> OF_THE_AUDIT = Set.of("auditor", "audit-head", "biz-dept");

    private Superiors() {}

    static boolean mayOrder(CaseKind kind, Reader by) {
        return kind == CaseKind.AUDIT ? by.in(Set.of("audit-head", "audit-vp")) : by.in(LEADERS) || by.in(BRIGADE);
    }

    /** Whether he may also order what somebody in these groups is to hand over: nobody orders about those above him. */
    static boolean mayOrder(CaseKind kind, Reader by, Set<String> groups) {
        if (!mayOrder(kind, by)) {
            return false;
        }
        if (kind == CaseKind.AUDIT) {
            return by.groups().contains("audit-vp") || OF_THE_AUDIT.containsAll(groups);
        }
        return by.in(LEADERS) || OF_THE_BRIGADE.containsAll(groups);
    }

    static void check(CaseKind kind, Reader by, String rule, String what) {
        if (!mayOrder(kind, by)) {
            throw new Refusal(
                    rule, HOUSE, kind == CaseKind.AUDIT ? what + "由稽核部门负责人或者分管领导决定" : what + "由大队长、副大队长或者局领导决定");
        }
    }
}
