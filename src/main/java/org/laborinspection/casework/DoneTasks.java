package org.laborinspection.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Steps;
import org.laborinspection.engine.TaskCompleted;
import org.laborinspection.engine.TaskCompleting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已办: every task that was completed, written in the transaction of its completion. */
@Component
class DoneTasks {

    private static final String SELECT =
            """
            select d.*, c.employer_name, not exists (select 1 from li_task_done n where n.process_instance = d.process_instance
                and n.log_seq > d.log_seq and n.withdrawn_at is null) as newest
            from li_task_done d join li_case c on c.case_no = d.case_no
            """;

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Standing standing;
    private final TaskVariables variables;
    private final HistoryService history;
    private final EngineAccess access;
    private final Clock clock;

    DoneTasks(
            JdbcClient jdbc,
            CaseFiles cases,
            CaseLog log,
            Standing standing,
            TaskVariables variables,
            HistoryService history,
            EngineAccess access,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.log = log;
        this.standing = standing;
        this.variables = variables;
        this.history = history;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(TaskCompleting event) {
        var task = event.task();
        var caseNo = task.getExecution().getProcessBusinessKey();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql(
                        """
                insert into li_task_done (task_id, case_no, process_instance, step, name, actor, entry_before, standing, variables,
                    begun_with, done_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        task.getId(),
                        caseNo,
                        task.getProcessInstanceId(),
                        Steps.name(task.getTaskDefinitionKey()),
                        task.getName(),
                        event.actor(),
                        cases.lastEntry(caseNo),
                        standing.of(caseNo),
                        variables.write(task.getExecution().getVariables()),
                        begunAt(task.getProcessInstanceId(), at),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    @EventListener
    void on(TaskCompleted event) {
        var caseNo = event.task().getExecution().getProcessBusinessKey();
        jdbc.sql("update li_task_done set outcome = ?, label = ?, log_seq = ?, entry_after = ? where task_id = ?")
                .params(
                        event.outcome(),
                        event.label(),
                        log.lastSeq(caseNo),
                        cases.lastEntry(caseNo),
                        event.task().getId())
                .update();
    }

    Optional<DoneTask> find(String taskId) {
        return jdbc.sql(SELECT + " where d.task_id = ?")
                .param(taskId)
                .query(DoneTasks::row)
                .optional();
    }

    /** What that person did in cases he is not recused from, the newest first; one more than asked for, if there is more. */
    List<DoneTask> of(String actor, String text, int page, int size) {
        var sql = new StringBuilder(SELECT)
                .append(
                        " where d.actor = ? and not exists (select 1 from li_recusal r where r.case_no = d.case_no and r.user_id = d.actor)");
        var params = new ArrayList<Object>(List.of(actor));
        if (!text.isBlank()) {
            sql.append(
                    " and (d.case_no like ? escape '!' or c.employer_name like ? escape '!' or d.name like ? escape '!')");
            var like = "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
            params.addAll(List.of(like, like, like));
        }
        sql.append(" order by d.done_at desc, d.log_seq desc, d.task_id limit ? offset ?");
        params.add(size + 1);
        params.add((long) page * size);
        return jdbc.sql(sql.toString()).params(params).query(DoneTasks::row).list();
    }

    void markWithdrawn(String taskId) {
        jdbc.sql("update li_task_done set withdrawn_at = ? where task_id = ?")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), taskId)
                .update();
    }

    private String begunAt(String processInstance, Instant at) {
        return access.withoutAuthorization(() -> history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstance)
                .startedAfter(Date.from(at.minusMillis(1)))
                .list()
                .stream()
                .map(activity -> activity.getId())
                .collect(Collectors.joining(" ")));
    }

    private static DoneTask row(ResultSet row, int index) throws SQLException {
        return new DoneTask(
                row.getString("task_id"),
                row.getString("case_no"),
                row.getString("employer_name"),
                row.getString("process_instance"),
                row.getString("step"),
                row.getString("name"),
                row.getString("actor"),
                row.getString("outcome"),
                row.getString("label"),
                row.getInt("log_seq"),
                row.getLong("entry_before"),
                row.getLong("entry_after"),
                row.getString("standing"),
                row.getString("variables"),
                row.getString("begun_with"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null,
                row.getBoolean("newest"));
    }
}
