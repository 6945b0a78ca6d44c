package org.laborinspection.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 督办: what the alarm of a clock does, and what the supervisor says, which its handlers read in the case. */
@Configuration(proxyBeanMethods = false)
class SupervisionTasks {

    private static final String SYSTEM = "system";

    /** What the handlers did, and what was asked of them, so that one can be read without the other. */
    record Answer(
            String instruction,
            @NotBlank(message = "请填写答复") @Size(max = 4000, message = "答复不能超过4000字") String answer) {}

    /** The alarm of a clock is answered by an instruction, or by having been seen. */
    @Bean
    TaskWork supervise(Deadlines deadlines, Supervision supervision) {
        return s -> {
            if (s.is("instruct")) {
                var clock = new ClockKey(s.caseNo(), s.get(DeadlineWatch.LIMIT), s.get(DeadlineWatch.SUBJECT));
                supervision.begin(
                        deadlines.current(clock).orElseThrow(), s.opinion(), supervision.answerDay(), s.actor());
            }
        };
    }

    @Bean
    TaskWork answerSupervision(CaseFiles cases) {
        return s -> {
            var asked = cases.entry(s.caseNo(), s.get(Supervision.INSTRUCTION)).text("instruction");
            var answer = new Answer(asked, s.as(Answer.class).answer().strip());
            s.set(Supervision.ANSWER, cases.record(s.caseNo(), EntryType.SUPERVISION_ANSWER, s.actor(), answer));
        };
    }

    /** The right was not used in time: nobody need say so, the date alone does. */
    @Bean
    JavaDelegate lapseRight(Deadlines deadlines, CaseLog log) {
        return execution -> {
            var clock = deadlines.lapse(DeadlineWatch.clock(execution));
            log.append(
                    clock.caseNo(),
                    SYSTEM,
                    "LapseRight",
                    null,
                    null,
                    clock.label() + "已于" + Dates.say(clock.dueOn()) + "届满");
        };
    }
}
