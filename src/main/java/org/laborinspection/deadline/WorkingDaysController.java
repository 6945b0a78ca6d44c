package org.laborinspection.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Unit;
import org.laborinspection.casefile.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many working days are left, for lists of what is due. */
@RestController
@Tag(name = "期限")
class WorkingDaysController {

    private static final int MOST = 200;
    private static final int YEARS = 20;

    private final CalendarInForce calendar;
    private final Clock clock;

    WorkingDaysController(CalendarInForce calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param remaining working days after today up to and with that day; negative once working days have passed since
     * @param overdue whether that day has passed: on a day off it may have, and no working day since
     * @param provisional whether a year on the way has no holiday notice yet
     */
    record Left(LocalDate until, int remaining, boolean overdue, boolean provisional) {}

    @GetMapping("/api/working-days")
    @Operation(summary = "距各日还有几个工作日", description = "until 可以有多个，一次至多200个；其后已有工作日过去的，为负数；该日已过的，overdue 为真。")
    List<Left> left(@RequestParam List<LocalDate> until) {
        var today = LocalDate.now(clock);
        if (until.size() > MOST) {
            throw Refusal.field("until", "一次至多查询" + MOST + "个日期");
        }
        if (until.stream().anyMatch(day -> Math.abs(day.getYear() - today.getYear()) > YEARS)) {
            throw Refusal.field("until", "日期应当在今天前后" + YEARS + "年以内");
        }
        var days = calendar.now();
        return until.stream()
                .distinct()
                .map(day -> new Left(
                        day,
                        Unit.WORKING_DAYS.count(days, today, day),
                        day.isBefore(today),
                        days.isProvisional(day.getYear()) && day.isAfter(today)))
                .toList();
    }
}
