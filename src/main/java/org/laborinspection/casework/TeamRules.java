package org.laborinspection.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.staff.StaffMember;

/** Who may handle a case (CASE-06, AUD-06). */
final class TeamRules {

    private TeamRules() {}

    /**
     * Two or more of the group, all different, all with a valid certificate, none recused, none who registered, reviewed or
     * decides (CASE-06; 处罚法第四十二条; AUD-06; 责任清单（八）三（三）).
     */
    static void checkHandlers(
            HandlerLaw law,
            List<String> chosen,
            List<StaffMember> members,
            Set<String> group,
            Set<String> recused,
            Set<String> others,
            LocalDate today) {
        if (new HashSet<>(chosen).size() < 2) {
            throw law.refusal(law.role() + "应当为两名以上，请再指定");
        }
        for (var id : chosen) {
            var member = members.stream().filter(m -> m.userId().equals(id)).findFirst();
            if (member.isEmpty() || !member.get().certifiedOn(today)) {
                throw law.refusal(
                        member.map(StaffMember::name).orElse(id) + "没有有效的" + law.certificate() + "，不能承办本案，请另行指定");
            }
            if (recused.contains(id)) {
                throw law.recused(member.get().name() + "已回避本案，请另行指定");
            }
            if (others.contains(id)) {
                throw law.separated(member.get().name() + "登记、审核或者审批本案，不能承办本案，请另行指定");
            }
            if (!group.contains(id)) {
                throw law.separated(member.get().name() + "所在岗位不能担任本案" + law.role() + "，请另行指定");
            }
        }
    }
}
