package org.laborinspection.oversight;

import java.time.LocalDate;
import org.laborinspection.deadline.StatutoryClock;

/** How near a live clock is to its end, in the colours of the register; every live clock has exactly one. */
enum Colour {
    OVERDUE("k.state = 'RUNNING' and k.due_on < :today"),
    TODAY("k.state = 'RUNNING' and k.due_on = :today"),
    SOON("k.state = 'RUNNING' and k.due_on > :today and k.due_on <= :soon"),
    LATER("k.state = 'RUNNING' and k.due_on > :soon"),
    SUSPENDED("k.state = 'SUSPENDED'");

    private final String condition;

    Colour(String condition) {
        this.condition = condition;
    }

    /** The condition on the clock {@code k}, with the days {@code today} and {@code soon}. */
    String condition() {
        return condition;
    }

    /** @param soon within how many working days a clock ends soon */
    String label(int soon) {
        return switch (this) {
            case OVERDUE -> "已超期";
            case TODAY -> "今日到期";
            case SOON -> soon + "个工作日内到期";
            case LATER -> "其余";
            case SUSPENDED -> "中止";
        };
    }

    static Colour of(StatutoryClock clock, LocalDate today, LocalDate soon) {
        if (!clock.isRunning()) {
            return SUSPENDED;
        }
        if (clock.overdue(today)) {
            return OVERDUE;
        }
        if (clock.dueOn().equals(today)) {
            return TODAY;
        }
        return clock.dueOn().isAfter(soon) ? LATER : SOON;
    }
}
