package org.laborinspection.calendar;

import java.time.ZoneId;

/** Where the office is: every date of the law is a date here (T10). */
public final class Office {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Office() {}
}
