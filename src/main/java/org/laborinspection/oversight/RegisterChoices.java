package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.laborinspection.casefile.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the register can be filtered by: what occurs among its live clocks. */
@Service
@Transactional(readOnly = true)
class RegisterChoices {

    private static final String LIVE = " from li_clock k where k.live = true and exists"
            + " (select 1 from li_case c where c.case_no = k.case_no and c.kind in (:kinds))";
    private static final String HANDLERS = " from li_case_handler h left join li_staff s on s.user_id = h.user_id"
            + " where h.released_on is null and h.case_no in (select k.case_no" + LIVE + ")";

    private final JdbcClient jdbc;
    private final Supervision supervision;

    RegisterChoices(JdbcClient jdbc, Supervision supervision) {
        this.jdbc = jdbc;
        this.supervision = supervision;
    }

    record Choice(String id, String label) {}

    /** @param answerBy by when an instruction of today is answered where it does not say */
    record Choices(
            List<Choice> kinds,
            List<Choice> limits,
            List<Choice> units,
            List<Choice> handlers,
            boolean mayInstruct,
            LocalDate answerBy) {}

    Choices of(Set<CaseKind> kinds, boolean mayInstruct) {
        return new Choices(
                kinds.stream()
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList(),
                choices("select k.limit_id, max(k.label)" + LIVE + " group by k.limit_id order by 2", kinds),
                choices("select distinct s.unit, s.unit" + HANDLERS + " and s.unit is not null order by 1", kinds),
                choices("select distinct h.user_id, coalesce(s.name, h.user_id)" + HANDLERS + " order by 2", kinds),
                mayInstruct,
                supervision.answerDay());
    }

    private List<Choice> choices(String select, Set<CaseKind> kinds) {
        return jdbc.sql(select)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query((row, index) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }
}
