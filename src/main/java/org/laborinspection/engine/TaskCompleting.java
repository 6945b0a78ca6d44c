package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** The gate lets somebody complete a task; nothing of its work has been done yet. */
public record TaskCompleting(DelegateTask task, String actor) {}
