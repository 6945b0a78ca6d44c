package org.laborinspection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.HolidayNotice;

/**
 * A notice as it is answered over HTTP.
 *
 * @param id null for a notice that comes with the product
 * @param state {@code SHIPPED}, {@code PROPOSED}, {@code ADOPTED} or {@code REFUSED}
 * @param daysOff each day off with the name of its holiday
 */
record CalendarNoticeView(
        Long id,
        String file,
        String kind,
        String kindLabel,
        int year,
        String number,
        String title,
        LocalDate publishedOn,
        Map<LocalDate, String> daysOff,
        List<LocalDate> makeUpDays,
        String state,
        String stateLabel,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    static CalendarNoticeView of(HolidayNotice shipped) {
        return of(shipped, null, null, "SHIPPED", "随系统提供", null, null, null, null, null);
    }

    static CalendarNoticeView of(CalendarNotice row) {
        return of(
                row.notice(),
                row.id(),
                row.file(),
                row.state().name(),
                row.state().label(),
                row.proposedBy(),
                row.proposedAt(),
                row.decidedBy(),
                row.decidedAt(),
                row.reason());
    }

    private static CalendarNoticeView of(
            HolidayNotice notice,
            Long id,
            String file,
            String state,
            String stateLabel,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String reason) {
        return new CalendarNoticeView(
                id,
                file,
                notice.kind().name(),
                notice.kind().label(),
                notice.year(),
                notice.number(),
                notice.title(),
                notice.publishedOn(),
                notice.daysOff(),
                List.copyOf(notice.makeUpDays()),
                state,
                stateLabel,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                reason);
    }
}
