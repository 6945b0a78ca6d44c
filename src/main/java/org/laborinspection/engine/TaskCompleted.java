package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** The work of a task is done and its line is in the log, in the same transaction; {@code label} is its outcome in Chinese. */
public record TaskCompleted(DelegateTask task, String actor, String outcome, String label) {}
