package org.laborinspection.engine;

/** A condition on who may claim and complete a task; every bean of this type is asked for every task. */
@FunctionalInterface
public interface TaskRule {

    /** Refuses with a {@link org.laborinspection.casefile.Refusal} when the actor may not work this task. */
    void check(TaskStep step);
}
