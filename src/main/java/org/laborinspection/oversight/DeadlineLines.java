package org.laborinspection.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.oversight.DeadlineRegister.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the lines of the register together for the clocks that were found, a page in a handful of questions. */
@Service
@Transactional(readOnly = true)
class DeadlineLines {

    private final DeadlineRegister register;
    private final Deadlines deadlines;
    private final CaseInstances instances;
    private final JdbcClient jdbc;

    DeadlineLines(DeadlineRegister register, Deadlines deadlines, CaseInstances instances, JdbcClient jdbc) {
        this.register = register;
        this.deadlines = deadlines;
        this.instances = instances;
        this.jdbc = jdbc;
    }

    /** With the process instance of each case. */
    List<DeadlineLine> of(List<Found> found) {
        return of(found, instances.of(cases(found)));
    }

    /** Without it. */
    List<DeadlineLine> forExport(List<Found> found) {
        return of(found, Map.of());
    }

    /** The papers that clocks follow from, by their ids as the clocks have them: title and number. */
    Map<String, String> papers(Collection<StatutoryClock> clocks) {
        var ids = clocks.stream()
                .map(StatutoryClock::subject)
                .filter(subject -> !subject.isEmpty())
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        jdbc.sql(
                        """
                select coalesce(paper_id, id), title, number from li_document
                where (id in (:ids) or paper_id in (:ids)) and replaced_by is null""")
                .param("ids", ids)
                .query(row -> {
                    var number = row.getString(3);
                    names.put(row.getString(1), "《" + row.getString(2) + "》" + (number == null ? "" : number));
                });
        return names;
    }

    private List<DeadlineLine> of(List<Found> found, Map<String, String> processes) {
        if (found.isEmpty()) {
            return List.of();
        }
        var clocks = deadlines.rows(found.stream().map(Found::clock).toList()).stream()
                .collect(Collectors.toMap(StatutoryClock::id, Function.identity()));
        var papers = papers(clocks.values());
        var handlers = handlers(cases(found));
        return found.stream()
                .filter(one -> clocks.containsKey(one.clock()))
                .map(one -> line(
                        one,
                        clocks.get(one.clock()),
                        papers,
                        handlers.getOrDefault(one.caseNo(), List.of()),
                        processes.get(one.caseNo())))
                .toList();
    }

    private DeadlineLine line(
            Found found,
            StatutoryClock clock,
            Map<String, String> papers,
            List<DeadlineLine.Person> handlers,
            String process) {
        var colour = register.colour(clock);
        return new DeadlineLine(
                clock.id(),
                clock.caseNo(),
                found.kind().name(),
                found.kind().label(),
                found.employer(),
                found.stage().name(),
                found.stage().label(),
                handlers,
                clock.limit(),
                clock.label(),
                papers.get(clock.subject()),
                clock.startedOn(),
                clock.dueOn(),
                deadlines.remaining(clock),
                clock.period().unit().ofBalance().label(),
                colour,
                register.label(colour),
                clock.provisional(),
                clock.text(),
                process);
    }

    private Map<String, List<DeadlineLine.Person>> handlers(List<String> cases) {
        var handlers = new LinkedHashMap<String, List<DeadlineLine.Person>>();
        jdbc.sql(
                        """
                select h.case_no, h.user_id, coalesce(s.name, h.user_id), s.unit from li_case_handler h
                left join li_staff s on s.user_id = h.user_id
                where h.case_no in (:cases) and h.released_on is null order by h.id""")
                .param("cases", cases)
                .query(row -> {
                    handlers.computeIfAbsent(row.getString(1), caseNo -> new java.util.ArrayList<>())
                            .add(new DeadlineLine.Person(row.getString(2), row.getString(3), row.getString(4)));
                });
        return handlers;
    }

    private static List<String> cases(List<Found> found) {
        return found.stream().map(Found::caseNo).distinct().toList();
    }
}
