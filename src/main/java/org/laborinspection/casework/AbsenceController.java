package org.laborinspection.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.laborinspection.staff.Absence;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 请假与代行: who is away and who stands in for him. */
@RestController
@Tag(name = "请假与代行")
class AbsenceController {

    /** They are no members of the office whose absence would be covered. */
    private static final Set<String> OUTSIDE = Set.of("sysadmin", "integration");

    private static final int SHOWN_DAYS = 90;

    private final AbsenceDesk desk;
    private final Absences absences;
    private final TaskPeople people;
    private final Staff staff;
    private final Clock clock;

    AbsenceController(AbsenceDesk desk, Absences absences, TaskPeople people, Staff staff, Clock clock) {
        this.desk = desk;
        this.absences = absences;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param reason null for who need not know it */
    record Row(
            long id,
            String userId,
            String name,
            String substitute,
            String substituteName,
            LocalDate from,
            LocalDate until,
            String reason,
            String recordedBy,
            Instant recordedAt,
            Instant endedAt,
            String state,
            boolean mayEnd) {}

    /** @param substitutes whom he may name */
    record Person(String id, String name, List<Named> substitutes) {}

    record Named(String id, String name) {}

    /** @param people for whom the reader may record an absence: himself, or everybody */
    record Board(LocalDate today, String me, List<Person> people, List<Row> absences) {}

    @GetMapping("/api/absences")
    @Operation(summary = "近期和今后的请假与代行")
    Board all(Authentication who) {
        var reader = member(who);
        var today = LocalDate.now(clock);
        var all = staff.all();
        var groups = all.stream().collect(Collectors.toMap(StaffMember::userId, one -> people.groupsOf(one.userId())));
        return new Board(
                today,
                reader.id(),
                all.stream()
                        .filter(one -> one.userId().equals(reader.id()) || reader.in(Superiors.ANYONE))
                        .map(one -> new Person(one.userId(), one.name(), substitutes(one, all, groups)))
                        .filter(one -> !one.substitutes().isEmpty())
                        .toList(),
                absences.since(today.minusDays(SHOWN_DAYS)).stream()
                        .map(one -> row(one, reader, today))
                        .toList());
    }

    @PostMapping("/api/absences")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记请假和代行人员")
    Row record(@Valid @RequestBody AbsenceDesk.Leave leave, Authentication who) {
        var reader = member(who);
        return row(desk.record(leave, reader), reader, LocalDate.now(clock));
    }

    @PostMapping("/api/absences/{id}/end")
    @Operation(summary = "提前结束请假，未办结的事项立即退回")
    Row end(@PathVariable long id, Authentication who) {
        var reader = member(who);
        return row(desk.end(id, reader), reader, LocalDate.now(clock));
    }

    private static Reader member(Authentication who) {
        var reader = Reader.of(who);
        if (reader.groups().isEmpty() || reader.in(OUTSIDE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "请假与代行由办案人员登记和查看");
        }
        return reader;
    }

    private static List<Named> substitutes(StaffMember absent, List<StaffMember> all, Map<String, Set<String>> groups) {
        return all.stream()
                .filter(one -> !one.equals(absent)
                        && SubstituteRules.fits(groups.get(absent.userId()), groups.get(one.userId())))
                .map(one -> new Named(one.userId(), one.name()))
                .toList();
    }

    private Row row(Absence one, Reader reader, LocalDate today) {
        var superior = reader.in(Superiors.ANYONE) || one.userId().equals(reader.id());
        var over = one.endedAt() != null || one.until().isBefore(today);
        return new Row(
                one.id(),
                one.userId(),
                staff.nameOf(one.userId()),
                one.substitute(),
                staff.nameOf(one.substitute()),
                one.from(),
                one.until(),
                superior ? one.reason() : null,
                staff.nameOf(one.recordedBy()),
                one.recordedAt(),
                one.endedAt(),
                state(one, today),
                superior && !over);
    }

    private static String state(Absence one, LocalDate today) {
        if (one.endedAt() != null) {
            return "已提前结束";
        }
        if (one.until().isBefore(today)) {
            return "已结束";
        }
        return one.on(today) ? "请假中" : "尚未开始";
    }
}
