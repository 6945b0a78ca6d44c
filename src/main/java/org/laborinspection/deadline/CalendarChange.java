package org.laborinspection.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.laborinspection.calendar.Dates;
import org.laborinspection.calendar.HolidayNotice;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.CalendarNotice.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a holiday notice comes into force: handed in, looked at beforehand, adopted by somebody else. The adoption moves
 * exactly the clocks that the notice touches, with their timers and a line in the log of each case, in one transaction.
 * Clocks that have ended stay as they are.
 */
@Service
@Transactional
public class CalendarChange {

    private static final String SYSTEM = "system";
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_TITLE = 500;

    private final CalendarNotices notices;
    private final CalendarInForce calendar;
    private final ClockBatch register;
    private final CaseLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarChange(
            CalendarNotices notices,
            CalendarInForce calendar,
            ClockBatch register,
            CaseLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.calendar = calendar;
        this.register = register;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** @param repeated whether the same text had been handed in before, and nothing was added */
    public record Proposal(CalendarNotice notice, boolean repeated) {}

    /** @param repeated whether it had been adopted before, and nothing was changed */
    public record Adoption(CalendarNotice notice, boolean repeated, CalendarPreview done) {}

    /** What the notice would change today. @throws Refusal if the text is no notice, or does not fit the others */
    @Transactional(readOnly = true)
    public CalendarPreview preview(String file, String text) {
        var notice = read(file, text);
        return difference(notice, with(notice), register.live()).preview();
    }

    /** Hands a notice in. @throws Refusal if the text is no notice, or does not fit the others */
    public Proposal propose(String file, String submitted, String by) {
        var text = submitted.replace("\r\n", "\n");
        return notices.open(text).map(known -> new Proposal(known, true)).orElseGet(() -> {
            var notice = read(file, text);
            with(notice);
            return new Proposal(notices.propose(file, text, notice, by, clock.instant()), false);
        });
    }

    /** Puts a proposed notice into force. @throws Refusal for who proposed it, or if it no longer fits the others */
    public Adoption adopt(long id, String by) {
        notices.lockedRevision();
        var proposed = notices.find(id).orElseThrow();
        if (proposed.state() == State.ADOPTED) {
            return new Adoption(proposed, true, new CalendarPreview(0, List.of(), List.of()));
        }
        checkDecidable(proposed, by);
        var notice = proposed.notice();
        var next = with(notice);
        var difference = difference(notice, next, register.lockLive());
        notices.decide(id, State.ADOPTED, by, clock.instant(), null);
        calendar.change(next);
        move(difference, proposed, by);
        return new Adoption(notices.find(id).orElseThrow(), false, difference.preview());
    }

    /** Leaves a proposed notice out. @throws Refusal for who proposed it, or once it is decided */
    public CalendarNotice refuse(long id, String by, String reason) {
        notices.lockedRevision();
        var proposed = notices.find(id).orElseThrow();
        if (proposed.state() == State.ADOPTED) {
            throw new Refusal(null, null, "该通知已批准施行，不能再不予批准；需要更正的，请另行提交调整决定");
        }
        checkDecidable(proposed, by);
        notices.decide(id, State.REFUSED, by, clock.instant(), reason);
        return notices.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<CalendarNotice> all() {
        return notices.all();
    }

    @Transactional(readOnly = true)
    public Optional<CalendarNotice> find(long id) {
        return notices.find(id);
    }

    private void move(CalendarDifference difference, CalendarNotice adopted, String by) {
        if (difference.moved().isEmpty()) {
            return;
        }
        var touched = register.supersede(difference.moved());
        var head = "按放假通知" + adopted.notice().number() + "（提请人" + adopted.proposedBy() + "，批准人" + by + "）重新计算期限：";
        log.appendAll(
                SYSTEM,
                "CalendarChanged",
                touched.stream()
                        .collect(Collectors.groupingBy(
                                change -> change.before().caseNo(),
                                TreeMap::new,
                                Collectors.mapping(CalendarChange::sentence, Collectors.joining("；", head, "")))));
        events.publishEvent(new CalendarChanged(touched, difference.others()));
    }

    private static String sentence(ClockMoved change) {
        return change.before().label() + CalendarPreview.Move.of(change).sentence();
    }

    private CalendarDifference difference(HolidayNotice notice, WorkingCalendar next, List<StatutoryClock> clocks) {
        return CalendarDifference.between(calendar.now(), next, notice, clocks, today(), clock.instant());
    }

    private static void checkDecidable(CalendarNotice proposed, String by) {
        if (proposed.state() == State.REFUSED) {
            throw new Refusal(null, null, "该通知已决定不予批准，需要施行的，请重新提交");
        }
        if (proposed.proposedBy().equals(by)) {
            throw new Refusal("G", "岗位分离要求", "您是该通知的提请人，不能自己批准或者不予批准，请由其他局领导决定");
        }
    }

    private HolidayNotice read(String file, String text) {
        var notice = fitting(() -> HolidayNotice.parse(file, text));
        if (notice.kind() == HolidayNotice.Kind.STATUTORY_MINIMUM) {
            throw wrong("法定最低天数随系统提供，请提交“年度通知”或者“调整决定”");
        }
        if (notice.publishedOn().isAfter(today())) {
            throw wrong("发布日期" + Dates.say(notice.publishedOn()) + "不能晚于今天");
        }
        if (notice.number().length() > LONGEST_NUMBER || notice.title().length() > LONGEST_TITLE) {
            throw wrong("文号不能超过" + LONGEST_NUMBER + "字，标题不能超过" + LONGEST_TITLE + "字");
        }
        return notice;
    }

    private WorkingCalendar with(HolidayNotice notice) {
        return fitting(() -> calendar.with(notice));
    }

    private static <T> T fitting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private static Refusal wrong(String message) {
        return Refusal.field("text", message);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Office.ZONE);
    }
}
