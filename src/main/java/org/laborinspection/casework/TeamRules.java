package org.laborinspection.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.StaffMember;

/** Who may handle a case (CASE-06). */
final class TeamRules {

    private TeamRules() {}

    /**
     * Two or more of the group, all different, all with a valid certificate, none recused, none who registered, reviewed or
     * decides (CASE-06; 处罚法第四十二条).
     */
    static void checkHandlers(
            List<String> chosen,
            List<StaffMember> members,
            Set<String> group,
            String role,
            Set<String> recused,
            Set<String> others,
            LocalDate today) {
        var article = "《行政处罚法》第四十二条";
        if (new HashSet<>(chosen).size() < 2) {
            throw new Refusal("CASE-06", article, "承办人员应当为两名以上，请再指定");
        }
        for (var id : chosen) {
            var member = members.stream().filter(m -> m.userId().equals(id)).findFirst();
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw new Refusal(
                        "CASE-06", article, member.map(StaffMember::name).orElse(id) + "没有有效的执法证，不能承办本案，请另行指定");
            }
            if (recused.contains(id)) {
                throw new Refusal("CASE-06", "《行政处罚法》第四十三条", member.get().name() + "已回避本案，请另行指定");
            }
            if (others.contains(id)) {
                throw new Refusal("CASE-06", "岗位分离要求", member.get().name() + "登记、审核或者审批本案，不能承办本案，请另行指定");
            }
            if (!group.contains(id)) {
                throw new Refusal("CASE-06", "岗位分离要求", member.get().name() + "不是" + role + "，不能承办本案，请另行指定");
            }
        }
    }
}
