package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** A task has just begun; its candidates are known, nobody has claimed it. */
public record TaskOpened(DelegateTask task) {}
