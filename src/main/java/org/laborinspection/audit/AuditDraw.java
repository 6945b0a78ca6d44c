package org.laborinspection.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A random draw that anybody can repeat: the same list, percentage and seed give the same objects, whatever the order in which
 * the list was handed in (AUD-M).
 *
 * @param order every object, those drawn first
 * @param target how many are drawn, rounded up
 */
record AuditDraw(List<String> order, int target) {

    private static final int WHOLE = 100;

    static AuditDraw of(List<String> subjects, int percent, long seed) {
        var order = new ArrayList<>(new TreeSet<>(subjects));
        Collections.shuffle(order, new Random(seed));
        return new AuditDraw(List.copyOf(order), (order.size() * percent + WHOLE - 1) / WHOLE);
    }

    List<String> drawn() {
        return order.subList(0, target);
    }
}
