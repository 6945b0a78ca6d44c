package org.laborinspection;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Puts the engine of the application that a test asks under its name again. Applications of several tests stay open side
 * by side, most of their engines have the usual name, and the engine's own interface and pages look an engine up by its
 * name in one list for the whole JVM: without this they would ask the one that was started last, or none after one of
 * them was closed.
 */
final class EngineUnderTest implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(ProcessEngine.class)
                    .ifAvailable(ProcessEngines::registerProcessEngine);
        }
    }
}
