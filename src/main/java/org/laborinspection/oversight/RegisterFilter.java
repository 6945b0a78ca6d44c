package org.laborinspection.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;

/**
 * Which live clocks somebody asks for; null leaves a condition out.
 *
 * @param kinds the kinds of cases, never more than {@code reader} sees all of; what he is recused from is left out
 * @param unit the unit of any handler of the case
 * @param daysLeft it ends today or within so many working days
 * @param text part of the employer's name or of the case number
 */
record RegisterFilter(
        Set<CaseKind> kinds,
        String reader,
        String limit,
        String unit,
        String handler,
        Integer daysLeft,
        Colour colour,
        Boolean provisional,
        String text) {

    private static final String HANDLED = " from li_case_handler h left join li_staff s on s.user_id = h.user_id"
            + " where h.case_no = k.case_no and h.released_on is null and ";

    /** A condition on the clock {@code k} with its named values. */
    record Where(String condition, Map<String, Object> values) {}

    /** The same in every colour. */
    RegisterFilter inAnyColour() {
        return new RegisterFilter(kinds, reader, limit, unit, handler, daysLeft, null, provisional, text);
    }

    /**
     * @param recused the cases the reader is recused from
     * @param workingDays the last day of so many working days from today
     */
    Where where(LocalDate today, LocalDate soon, List<String> recused, Function<Integer, LocalDate> workingDays) {
        var and = new ArrayList<String>(List.of("k.live = true"));
        var values = new HashMap<String, Object>(Map.of("today", today, "soon", soon));
        if (kinds.size() < CaseKind.values().length) {
            and.add("exists (select 1 from li_case c where c.case_no = k.case_no and c.kind in (:kinds))");
            values.put("kinds", kinds.stream().map(Enum::name).toList());
        }
        if (!recused.isEmpty()) {
            and.add("k.case_no not in (:recused)");
            values.put("recused", recused);
        }
        if (limit != null) {
            and.add("k.limit_id = :limit");
            values.put("limit", limit);
        }
        if (unit != null) {
            and.add("exists (select 1" + HANDLED + "s.unit = :unit)");
            values.put("unit", unit);
        }
        if (handler != null) {
            and.add("exists (select 1" + HANDLED + "h.user_id = :handler)");
            values.put("handler", handler);
        }
        if (daysLeft != null) {
            and.add("k.state = 'RUNNING' and k.due_on >= :today and k.due_on <= :until");
            values.put("until", workingDays.apply(daysLeft));
        }
        if (colour != null) {
            and.add(colour.condition());
        }
        if (provisional != null) {
            and.add("k.provisional = :provisional");
            values.put("provisional", provisional);
        }
        if (text != null && !text.isBlank()) {
            and.add(
                    "exists (select 1 from li_case c where c.case_no = k.case_no"
                            + " and (c.employer_key like :employer escape '!' or upper(c.case_no) like upper(:caseNo) escape '!'))");
            values.put("employer", "%" + escape(CaseFiles.key(text)) + "%");
            values.put("caseNo", "%" + escape(text.strip()) + "%");
        }
        return new Where(String.join(" and ", and), values);
    }

    private static String escape(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
