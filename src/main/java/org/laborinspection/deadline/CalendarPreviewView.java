package org.laborinspection.deadline;

import java.util.List;

/**
 * What a notice changes, as it is answered over HTTP.
 *
 * @param live how many clocks run or are suspended
 * @param touched how many of them the notice touches; {@code otherDates} of these get another date
 */
record CalendarPreviewView(
        int live, int touched, int otherDates, List<CalendarPreview.Move> moves, List<CalendarPreview.Kept> kept) {

    static CalendarPreviewView of(CalendarPreview preview) {
        var otherDates =
                preview.moves().stream().filter(CalendarPreview.Move::otherDate).count();
        return new CalendarPreviewView(
                preview.live(), preview.moves().size(), (int) otherDates, preview.moves(), preview.kept());
    }
}
