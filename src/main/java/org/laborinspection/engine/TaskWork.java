package org.laborinspection.engine;

/**
 * What completing a user task does to the case. The bean carries the task's name: {@code Task_ReviewFiling} is worked by
 * the bean {@code reviewFiling}; a task that only decides needs none. It runs in the transaction of the completion and
 * refuses with a {@link org.laborinspection.casefile.Refusal}.
 */
@FunctionalInterface
public interface TaskWork {

    void done(Submission submission);
}
