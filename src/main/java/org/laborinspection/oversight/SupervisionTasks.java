package org.laborinspection.oversight;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 督办: what the alarm of a clock does, and what the supervisor says, which its handlers read in the case. */
@Configuration(proxyBeanMethods = false)
class SupervisionTasks {

    private static final String SYSTEM = "system";

    /** What is to be done, and about which limit. */
    record Instruction(String instruction, String limitLabel, LocalDate dueOn) {}

    @Bean
    TaskWork supervise(CaseFiles cases, Deadlines deadlines) {
        return s -> {
            if (s.is("instruct")) {
                var clock = new ClockKey(s.caseNo(), s.get(DeadlineWatch.LIMIT), s.get(DeadlineWatch.SUBJECT));
                var dueOn = deadlines.current(clock).map(StatutoryClock::dueOn).orElse(null);
                cases.record(
                        s.caseNo(),
                        EntryType.SUPERVISION,
                        s.actor(),
                        new Instruction(s.opinion(), s.get(DeadlineWatch.LIMIT_LABEL), dueOn));
            }
        };
    }

    /** The right was not used in time: nobody need say so, the date alone does. */
    @Bean
    JavaDelegate lapseRight(Deadlines deadlines, CaseLog log) {
        return execution -> {
            var clock = deadlines.lapse(DeadlineWatch.clock(execution));
            log.append(clock.caseNo(), SYSTEM, "LapseRight", null, null, clock.label() + "已于" + clock.dueOn() + "届满");
        };
    }
}
