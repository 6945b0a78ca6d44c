package org.laborinspection.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.Suspension;
import org.laborinspection.casefile.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which limits there are, and when one that starts on a day would be due, with the derivation. */
@RestController
@RequestMapping("/api/time-limits")
class TimeLimitController {

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final TimeLimits limits;
    private final CalendarInForce calendar;
    private final Clock clock;

    TimeLimitController(TimeLimits limits, CalendarInForce calendar, Clock clock) {
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    List<TimeLimit> list() {
        return limits.all(LocalDate.ofInstant(clock.instant(), Office.ZONE));
    }

    /**
     * @param suspended {@code 2026-04-20/2026-06-08}: day of suspension, day of resumption; several by comma, in order
     * @param amount for limits whose amount is chosen
     * @throws Refusal for an unknown limit, an impossible day, an end before its start
     */
    @GetMapping("/{id}/due")
    DueDate due(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String suspended,
            @RequestParam(defaultValue = "false") String extended,
            @RequestParam(defaultValue = "") String amount) {
        LocalDate start = day("from", from);
        TimeLimit limit = amounting(limits.of(id, start), amount);
        boolean longer = flag(extended);
        if (longer && limit.extension() == 0) {
            throw Refusal.field("extended", limit.label() + "不能延长");
        }
        List<Suspension> suspensions = suspensions(suspended);
        try {
            return DueDate.of(limit, limit.reckon(calendar.now(), start, longer, suspensions));
        } catch (IllegalArgumentException e) {
            throw Refusal.field("suspended", e.getMessage());
        }
    }

    private static TimeLimit amounting(TimeLimit limit, String amount) {
        if (amount.isEmpty()) {
            return limit;
        }
        if (!amount.matches("[0-9]{1,4}")) {
            throw Refusal.field("amount", "期限长度应为正整数");
        }
        return limit.withAmount(Integer.parseInt(amount));
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.field("extended", "是否延长应为 true 或者 false");
        }
        return value.equals("true");
    }

    private static List<Suspension> suspensions(String value) {
        return value.isEmpty()
                ? List.of()
                : Stream.of(value.split(",", -1))
                        .map(TimeLimitController::suspension)
                        .toList();
    }

    private static Suspension suspension(String value) {
        String[] days = value.split("/", -1);
        if (days.length != 2) {
            throw Refusal.field("suspended", "中止期间应写成“中止日/恢复日”，例如 2026-04-20/2026-06-08");
        }
        LocalDate from = day("suspended", days[0]);
        LocalDate to = day("suspended", days[1]);
        if (to.isBefore(from)) {
            throw Refusal.field("suspended", "恢复日" + Dates.say(to) + "早于中止日" + Dates.say(from));
        }
        return new Suspension(from, to);
    }

    private static LocalDate day(String field, String value) {
        if (value.isEmpty()) {
            throw Refusal.field(field, "请填写日期，例如 2026-09-28");
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw Refusal.field(field, "日期应为实际存在的一天，写成年-月-日，例如 2026-09-28");
        }
        throw Refusal.field(field, "日期应在" + Dates.say(FIRST) + "与" + Dates.say(LAST) + "之间");
    }
}
