package org.laborinspection.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recurrent duties of the audit department: drawn once a cycle, never drawn again, and marked as they are done (AUD-M). */
@Service
@Transactional
class AuditPlans {

    private static final String RULE = "AUD-M";

    private final JdbcClient jdbc;
    private final AuditTargets targets;
    private final CaseFiles cases;
    private final Clock clock;

    AuditPlans(JdbcClient jdbc, AuditTargets targets, CaseFiles cases, Clock clock) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.cases = cases;
        this.clock = clock;
    }

    /** Draws a cycle from the whole list of what is on record; the list and the seed are kept with it. */
    AuditPlan draw(String duty, String cycle, List<String> subjects, long seed, String actor) {
        var target = targets.of(duty);
        target.endOf(cycle);
        if (subjects.stream().anyMatch(one -> one == null || one.isBlank() || one.length() > 200)) {
            throw Refusal.field("subjects", "名册中有空白或者过长的名称，请核对");
        }
        var draw = AuditDraw.of(subjects.stream().map(String::strip).toList(), target.percent(), seed);
        var id = new GeneratedKeyHolder();
        try {
            jdbc.sql(
                            "insert into li_audit_plan (duty, cycle, percent, seed, target, drawn_by, drawn_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            duty,
                            cycle,
                            target.percent(),
                            seed,
                            draw.target(),
                            actor,
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update(id, "id");
        } catch (DuplicateKeyException e) {
            throw new Refusal(RULE, target.article(), target.label() + cycle + "已经抽取，不能重新抽取");
        }
        var plan = id.getKeyAs(Long.class);
        for (var i = 0; i < draw.order().size(); i++) {
            jdbc.sql("insert into li_audit_plan_item (plan_id, ordinal, subject, drawn) values (?, ?, ?, ?)")
                    .params(plan, i + 1, draw.order().get(i), i < draw.target())
                    .update();
        }
        return get(plan);
    }

    /** Marks one of those drawn as audited on that day; {@code caseNo} is the audit that was opened on it, if any. */
    AuditPlan done(long plan, int ordinal, LocalDate on, String caseNo, String actor) {
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw Refusal.field("doneOn", "请填写稽核日期，且不能晚于今天");
        }
        if (caseNo != null) {
            cases.get(caseNo);
        }
        var marked = jdbc.sql(
                        "update li_audit_plan_item set done_on = ?, case_no = ?, recorded_by = ? where plan_id = ? and ordinal = ? and drawn and done_on is null")
                .params(on, caseNo, actor, plan, ordinal)
                .update();
        if (marked == 0) {
            throw new Refusal(RULE, "责任清单（八）一", "没有抽中这个对象，或者已经登记过，请刷新后重试");
        }
        return get(plan);
    }

    @Transactional(readOnly = true)
    public AuditPlan get(long id) {
        return jdbc.sql("select * from li_audit_plan where id = ?")
                .param(id)
                .query(this::plan)
                .optional()
                .orElseThrow(() -> new Refusal(RULE, null, "没有这一期稽核计划"));
    }

    /** In the order in which they were drawn. */
    @Transactional(readOnly = true)
    public List<AuditPlan> all() {
        return jdbc.sql("select * from li_audit_plan order by id")
                .query(this::plan)
                .list();
    }

    private AuditPlan plan(ResultSet row, int index) throws SQLException {
        var target = targets.of(row.getString("duty"));
        var cycle = row.getString("cycle");
        var items = items(row.getLong("id"));
        var endsOn = target.endOf(cycle);
        var done = (int) items.stream().filter(item -> item.doneOn() != null).count();
        var warned = !LocalDate.now(clock).isBefore(endsOn.minusDays(target.warning()));
        var shortfall = warned ? Math.max(0, row.getInt("target") - done) : 0;
        return new AuditPlan(
                row.getLong("id"),
                target.duty(),
                target.label(),
                cycle,
                row.getInt("percent"),
                row.getLong("seed"),
                items.size(),
                row.getInt("target"),
                done,
                endsOn,
                shortfall,
                shortfall == 0 ? null : target.label() + cycle + "还差" + shortfall + "户，" + Dates.say(endsOn) + "截止",
                row.getString("drawn_by"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                items);
    }

    private List<AuditPlan.Item> items(long plan) {
        return jdbc.sql("select * from li_audit_plan_item where plan_id = ? order by ordinal")
                .param(plan)
                .query((row, index) -> new AuditPlan.Item(
                        row.getInt("ordinal"),
                        row.getString("subject"),
                        row.getBoolean("drawn"),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("case_no")))
                .list();
    }
}
