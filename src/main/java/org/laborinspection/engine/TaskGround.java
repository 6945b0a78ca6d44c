package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** On whose account somebody works a task, for the line in the log: 受…委派, 代…办理, or his own. */
@Component
class TaskGround {

    private final Staff staff;
    private final Absences absences;

    TaskGround(Staff staff, Absences absences) {
        this.staff = staff;
        this.absences = absences;
    }

    /** In brackets; empty where it is his own. */
    String of(DelegateTask task, String actor) {
        if (task.getOwner() != null && !task.getOwner().equals(actor)) {
            return "（受" + staff.nameOf(task.getOwner()) + "委派）";
        }
        return absences.offered(task.getId(), actor)
                .map(offer -> "（代" + staff.nameOf(offer.absence().userId()) + "办理）")
                .orElse("");
    }
}
