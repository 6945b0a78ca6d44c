package org.laborinspection.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.inspection.MinutesForms.Minutes;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.staff.StaffMember;

/** The conditions of minutes 笔录: who may ask and inspect, what must be told first, how it is signed (CASE-07). */
final class MinutesRules {

    private static final String RULE = "CASE-07";

    private MinutesRules() {}

    /**
     * Shown the certificate and told the rights, at a time that can be, signed or refused with a reason
     * (处罚法第四十三条、第五十五条).
     *
     * @param field the name of the minutes in the form
     */
    static void check(Minutes minutes, String field, LocalDateTime now) {
        if (!Boolean.TRUE.equals(minutes.certificateShown())) {
            throw new Refusal(RULE, "《行政处罚法》第五十五条", "调查、检查时应当主动出示执法证件，未出示的，笔录不能作为证据，请出示并记明后再制作");
        }
        if (!Boolean.TRUE.equals(minutes.rightsTold())) {
            throw new Refusal(RULE, "《行政处罚法》第四十三条、第五十五条", "应当告知申请回避的权利和如实回答、协助调查的义务，请告知并记明后再制作笔录");
        }
        if (!minutes.startedAt().isBefore(minutes.endedAt())) {
            throw Refusal.field(field + ".endedAt", "结束时间应当晚于开始时间");
        }
        if (minutes.endedAt().isAfter(now)) {
            throw Refusal.field(field + ".endedAt", "结束时间不能晚于现在");
        }
        if (minutes.signature() == Signature.REFUSED && Fields.blank(minutes.refusalReason())) {
            throw Refusal.field(field + ".refusalReason", "拒绝签名的，请注明原因");
        }
    }

    /** Two different persons who were handlers of the case on that day, certified then and not recused (处罚法第四十二条). */
    static void checkOfficers(
            Minutes minutes, List<String> handlersThen, List<StaffMember> members, Set<String> recused, String act) {
        var day = minutes.startedAt().toLocalDate();
        if (minutes.officer1().equals(minutes.officer2())
                || !handlersThen.containsAll(List.of(minutes.officer1(), minutes.officer2()))) {
            throw new Refusal(RULE, "《行政处罚法》第四十二条、第五十五条", act + "须由" + Dates.say(day) + "当日本案两名不同的承办人员进行，请重新选择");
        }
        for (var id : List.of(minutes.officer1(), minutes.officer2())) {
            var name = members.stream()
                    .filter(member -> member.userId().equals(id))
                    .map(StaffMember::name)
                    .findFirst()
                    .orElse(id);
            if (recused.contains(id)) {
                throw HandlerLaw.INSPECTION.recused(name + "已回避本案，不能再制作笔录，请另由承办人员" + act);
            }
            if (!certified(members, id, day)) {
                throw new Refusal(RULE, "《行政处罚法》第四十二条", name + "在" + Dates.say(day) + "没有有效的执法证，不能" + act);
            }
        }
    }

    private static boolean certified(List<StaffMember> members, String id, LocalDate day) {
        return members.stream().anyMatch(member -> member.userId().equals(id) && member.certifiedOn(day));
    }
}
