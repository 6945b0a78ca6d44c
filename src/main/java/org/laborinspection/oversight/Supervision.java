package org.laborinspection.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseArchived;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.CalendarInForce;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An instruction 督办意见 about a clock: its handlers answer it, the supervisor accepts the answer or sends it back. It
 * moves nothing in the case itself. It outlives its clock, because what was asked is still to be answered, and ends
 * unanswered only when the case goes into the archive.
 */
@Component
public class Supervision {

    static final String KEY = "Supervision";

    /** The instruction and the answer to it that is being checked, entries of the case. */
    static final Variable<Long> INSTRUCTION = new Variable<>("instruction", Long.class);

    static final Variable<Long> ANSWER = new Variable<>("answer", Long.class);

    private static final String RULE = "T10";

    private final RuntimeService runtime;
    private final EngineAccess access;
    private final CaseFiles cases;
    private final CaseLog log;
    private final CalendarInForce calendar;
    private final RegisterSettings settings;
    private final Clock clock;

    Supervision(
            RuntimeService runtime,
            EngineAccess access,
            CaseFiles cases,
            CaseLog log,
            CalendarInForce calendar,
            RegisterSettings settings,
            Clock clock) {
        this.runtime = runtime;
        this.access = access;
        this.cases = cases;
        this.log = log;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is to be done, about which limit, and by which day it is to be answered. */
    record Instruction(String instruction, String limitLabel, LocalDate dueOn, LocalDate answerBy) {}

    /**
     * Gives the handlers an instruction about a clock, in their case and in its log.
     *
     * @param answerBy a working day from today on; null for the office's own term
     * @throws Refusal if the clock is not live, nothing is said, or the day is over or not worked
     */
    @Transactional
    public LocalDate give(StatutoryClock about, String instruction, LocalDate answerBy, String actor) {
        if (!about.isRunning() && about.state() != StatutoryClock.State.SUSPENDED) {
            throw new Refusal(
                    RULE, about.basis(), about.label() + "现为“" + about.state().label() + "”，不再计时，无须督办，请刷新期限台账");
        }
        if (instruction == null || instruction.isBlank()) {
            throw Refusal.field("instruction", "请填写督办意见");
        }
        var by = answerBy == null ? answerDay() : answerBy;
        if (by.isBefore(LocalDate.now(clock))) {
            throw Refusal.field("answerBy", "答复期限" + Dates.say(by) + "已经过去，请另选一日");
        }
        if (!calendar.now().isWorkingDay(by)) {
            throw Refusal.field("answerBy", "答复期限" + Dates.say(by) + "不是工作日，请另选一日");
        }
        begin(about, instruction.strip(), by, actor);
        log.append(
                about.caseNo(),
                actor,
                KEY,
                null,
                instruction.strip(),
                "下达督办意见：" + about.label() + "，请于" + Dates.say(by) + "前答复");
        return by;
    }

    /** The last second of the day by which the instruction wants its answer, for the task's due date. */
    public Date answerDue(DelegateExecution execution) {
        var by = cases.entry(execution.getProcessBusinessKey(), INSTRUCTION.from(execution))
                .text("answerBy");
        return Clocks.lastSecond(LocalDate.parse(by));
    }

    /** By when an instruction of today is to be answered where it does not say. */
    public LocalDate answerDay() {
        return calendar.now().addWorkingDays(LocalDate.now(clock), settings.answer());
    }

    /** Records the instruction and puts it before the handlers; its line in the log is the caller's. */
    void begin(StatutoryClock about, String instruction, LocalDate answerBy, String actor) {
        var entry = cases.record(
                about.caseNo(),
                EntryType.SUPERVISION,
                actor,
                new Instruction(instruction, about.label(), about.dueOn(), answerBy));
        var variables = new HashMap<String, Object>(Map.of(
                DeadlineWatch.CASE_NO.name(),
                about.caseNo(),
                "employer",
                cases.get(about.caseNo()).employer().name(),
                DeadlineWatch.LIMIT.name(),
                about.limit(),
                DeadlineWatch.SUBJECT.name(),
                about.subject(),
                DeadlineWatch.LIMIT_LABEL.name(),
                about.label(),
                INSTRUCTION.name(),
                entry));
        variables.put(ANSWER.name(), null);
        access.withoutAuthorization(() -> runtime.startProcessInstanceByKey(KEY, about.caseNo(), variables));
    }

    /** Nobody is asked about a case that lies in the archive. */
    @EventListener
    void on(CaseArchived event) {
        access.withoutAuthorization(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(event.caseNo())
                        .list())
                .forEach(this::end);
    }

    private void end(ProcessInstance open) {
        var label = runtime.getVariable(open.getId(), DeadlineWatch.LIMIT_LABEL.name());
        log.append(open.getBusinessKey(), "system", KEY, null, null, "案件归档，“" + label + "”的督办终止，不再答复");
        access.withoutAuthorization(() -> {
            runtime.deleteProcessInstance(open.getId(), "案件归档");
            return null;
        });
    }
}
