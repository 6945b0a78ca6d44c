package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable, named once and typed: a reference or a decision, never the case itself. */
public record Variable<T>(String name, Class<T> type) {

    /** Its value, or null where it was never set. */
    public T from(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void to(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
